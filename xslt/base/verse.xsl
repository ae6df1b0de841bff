<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 6, Verse. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template match="tei:lg">
    <div>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:l">
    <xsl:choose>
      <xsl:when test="count(@*) = 2 and @xml:id and @n">
        <div id="{@xml:id}" class="l">
          <xsl:if test="contains('05', substring(@n, string-length(@n)))"><xsl:call-template name="line-number"/></xsl:if>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="line"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Every fifth number: the number itself, or its last part in act.scene.line. -->
  <xsl:template name="line-number">
    <xsl:choose>
      <xsl:when test="@n mod 5 = 0">
        <span class="ours ln"><xsl:value-of select="@n"/></span>
      </xsl:when>
      <xsl:when test="substring-after(substring-after(@n, '.'), '.') mod 5 = 0">
        <span class="ours ln"><xsl:value-of select="substring-after(substring-after(@n, '.'), '.')"/></span>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="line">
    <div>
      <xsl:call-template name="attributes">
        <xsl:with-param name="class">
          <xsl:text>l</xsl:text>
          <xsl:if test="@tk:step"> l-part step-<xsl:value-of select="@tk:step"/></xsl:if>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:if test="contains('05', substring(@n, string-length(@n)))"><xsl:call-template name="line-number"/></xsl:if>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:rhyme | tei:caesura | tei:metDecl | tei:metSym">
    <xsl:call-template name="box"/>
  </xsl:template>
</xsl:stylesheet>
