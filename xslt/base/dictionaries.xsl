<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 10, Dictionaries. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template match="tei:entry | tei:entryFree | tei:superEntry | tei:re | tei:form | tei:gramGrp | tei:def | tei:etym | tei:xr | tei:dictScrap | tei:orth | tei:pron | tei:hyph | tei:syll | tei:stress | tei:oVar | tei:pVar | tei:lbl | tei:lang | tei:trans | tei:tr | tei:superentry | tei:listEntry">
    <xsl:call-template name="box"/>
  </xsl:template>

  <xsl:template match="tei:orth | tei:form[@type = 'lemma']/tei:orth">
    <xsl:call-template name="phrase"><xsl:with-param name="name" select="'b'"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:gramGrp">
    <xsl:call-template name="phrase"><xsl:with-param name="name" select="'i'"/></xsl:call-template>
  </xsl:template>

  <!-- What the attributes say, by tei_toolkit.editions.wordless: of a word's grammar; the
       sign that stands for the headword. -->
  <xsl:template name="said">
    <xsl:choose>
      <xsl:when test="@tk:said and not(@tk:box)">
        <i><xsl:call-template name="attributes"/><span class="ours"><xsl:value-of select="@tk:said"/></span></i>
      </xsl:when>
      <xsl:when test="@tk:said">
        <div><xsl:call-template name="attributes"/><span class="ours"><xsl:value-of select="@tk:said"/></span></div>
      </xsl:when>
      <xsl:when test="self::tei:pos or self::tei:gen or self::tei:usg">
        <xsl:call-template name="phrase"><xsl:with-param name="name" select="'i'"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template tk:says="block or part of a line; without words, what its attributes say" match="tei:pos | tei:gen | tei:usg | tei:number | tei:case | tei:per | tei:tns | tei:mood | tei:iType | tei:subc | tei:gram | tei:colloc">
    <xsl:call-template name="said"/>
  </xsl:template>
  <xsl:template tk:says="part of a line; without words, the sign ~" match="tei:oRef | tei:pRef">
    <xsl:call-template name="said"/>
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
