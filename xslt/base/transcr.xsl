<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 12, Representation of Primary Sources. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template match="tei:subst | tei:mod | tei:restore | tei:damage | tei:redo | tei:secl | tei:undo | tei:handShift | tei:metamark | tei:listTranspose | tei:transpose | tei:listChange | tei:change | tei:sourceDoc | tei:surface | tei:surfaceGrp | tei:zone | tei:line | tei:facsimile | tei:path | tei:retrace | tei:hyphenation">
    <xsl:call-template name="box"/>
  </xsl:template>

  <xsl:template match="tei:supplied">
    <xsl:choose>
      <xsl:when test="$view = 'diplomatic'">
        <xsl:call-template name="bracketed">
          <xsl:with-param name="open" select="'['"/>
          <xsl:with-param name="close" select="']'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:surplus">
    <xsl:if test="not(@tk:out)">
      <xsl:call-template name="bracketed">
        <xsl:with-param name="open" select="'{'"/>
        <xsl:with-param name="close" select="'}'"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Running heads; letters supplied in an expansion, and the marks that they resolve. -->
  <xsl:template match="tei:fw | tei:ex | tei:am">
    <xsl:if test="not(@tk:out)"><xsl:call-template name="box"/></xsl:if>
  </xsl:template>

  <!-- A space at the end of a line that breaks a word parts nothing. -->
  <xsl:template match="tei:space">
    <span class="space ours">
      <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
      <xsl:if test="$view = 'diplomatic' or not(@tk:closed)"><xsl:text> </xsl:text></xsl:if>
    </span>
    <xsl:if test="normalize-space()"><xsl:apply-templates/></xsl:if>
  </xsl:template>

  <xsl:template tk:says="a place to point to, if it has an id; and what it holds" match="tei:addSpan | tei:delSpan | tei:damageSpan | tei:substJoin | tei:handNotes">
    <xsl:if test="@xml:id"><a class="anchor" id="{@xml:id}"></a></xsl:if>
    <xsl:apply-templates select="*"/>
  </xsl:template>
  <xsl:template match="tei:substJoin"/>
</xsl:stylesheet>
