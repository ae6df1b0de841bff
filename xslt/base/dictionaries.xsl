<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 10, Dictionaries. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template match="tei:entry | tei:entryFree | tei:superEntry | tei:re | tei:form | tei:gramGrp | tei:def | tei:etym | tei:xr | tei:dictScrap | tei:orth | tei:pron | tei:hyph | tei:syll | tei:stress | tei:oRef | tei:oVar | tei:pRef | tei:pVar | tei:gram | tei:gen | tei:number | tei:case | tei:per | tei:tns | tei:mood | tei:iType | tei:pos | tei:subc | tei:colloc | tei:usg | tei:lbl | tei:lang | tei:trans | tei:tr | tei:superentry | tei:listEntry">
    <xsl:call-template name="box"/>
  </xsl:template>

  <xsl:template match="tei:orth | tei:form[@type = 'lemma']/tei:orth">
    <xsl:call-template name="phrase"><xsl:with-param name="name" select="'b'"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:gramGrp | tei:pos | tei:gen | tei:usg">
    <xsl:call-template name="phrase"><xsl:with-param name="name" select="'i'"/></xsl:call-template>
  </xsl:template>

  <!-- The number of a homograph stands before its word. -->
  <xsl:template match="tei:entry[@n][starts-with(@type, 'hom') or parent::tei:superEntry]">
    <xsl:variable name="name">
      <xsl:choose><xsl:when test="@tk:box">div</xsl:when><xsl:otherwise>span</xsl:otherwise></xsl:choose>
    </xsl:variable>
    <xsl:element name="{$name}">
      <xsl:call-template name="attributes"/>
      <span class="ours homograph"><xsl:value-of select="@n"/><xsl:text> </xsl:text></span>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- A sense and its number. -->
  <xsl:template match="tei:sense | tei:hom">
    <xsl:variable name="name">
      <xsl:choose><xsl:when test="@tk:box">div</xsl:when><xsl:otherwise>span</xsl:otherwise></xsl:choose>
    </xsl:variable>
    <xsl:element name="{$name}">
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'sense'"/></xsl:call-template>
      <xsl:if test="@tk:marker"><span class="ours marker"><xsl:value-of select="@tk:marker"/></span><xsl:text> </xsl:text></xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- An example stands apart by its type, in the line of its sense. -->
  <xsl:template match="tei:sense//tei:cit[starts-with(@type, 'example')]/tei:quote | tei:entry/tei:cit[starts-with(@type, 'example')]/tei:quote">
    <xsl:call-template name="phrase"><xsl:with-param name="name">i</xsl:with-param></xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
