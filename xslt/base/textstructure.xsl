<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 4, Default Text Structure. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template match="tei:text | tei:group | tei:body | tei:front | tei:back | tei:floatingText | tei:opener | tei:closer | tei:postscript | tei:epigraph | tei:argument | tei:titlePage">
    <div>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:div | tei:div0 | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7">
    <div>
      <xsl:call-template name="attributes"><xsl:with-param name="class" select="'div'"/></xsl:call-template>
      <!-- As tei_toolkit.editions.headings calls it. -->
      <xsl:if test="@tk:called">
        <xsl:element name="h{@tk:level}">
          <xsl:attribute name="class">ours</xsl:attribute>
          <xsl:attribute name="lang"><xsl:value-of select="$t.language"/></xsl:attribute>
          <xsl:attribute name="dir">ltr</xsl:attribute>
          <xsl:value-of select="@tk:called"/>
        </xsl:element>
      </xsl:if>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- A text or a corpus in a corpus begins with its title. -->
  <xsl:template match="tei:TEI | tei:teiCorpus">
    <xsl:choose>
      <xsl:when test="parent::*">
        <div>
          <xsl:call-template name="attributes">
            <xsl:with-param name="class" select="'text-of-corpus'"/>
          </xsl:call-template>
          <xsl:if test="@tk:called">
            <xsl:element name="h{substring(concat(@tk:level, '2'), 1, 1)}">
              <xsl:attribute name="class">ours corpus-title</xsl:attribute>
              <xsl:value-of select="@tk:called"/>
            </xsl:element>
          </xsl:if>
          <xsl:if test="@tk:when"><p class="ours when"><xsl:value-of select="@tk:when"/></p></xsl:if>
          <xsl:call-template name="texts"/>
        </div>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="texts"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What is read: the text, or what stands for it in a file that has none. -->
  <xsl:template name="texts">
    <xsl:choose>
      <!-- A catalogue record has no text: the description of the manuscript is read,
           and what notes there are on its images. -->
      <xsl:when test="@tk:described">
        <xsl:apply-templates select="tei:teiHeader/tei:fileDesc/tei:sourceDesc//tei:msDesc[not(ancestor::tei:msDesc)] | tei:facsimile[normalize-space()] | tei:text[normalize-space()]"/>
      </xsl:when>
      <xsl:when test="self::tei:teiCorpus"><xsl:apply-templates select="tei:TEI | tei:teiCorpus"/></xsl:when>
      <xsl:when test="tei:text"><xsl:apply-templates select="tei:text"/></xsl:when>
      <xsl:when test="tei:sourceDoc"><xsl:apply-templates select="tei:sourceDoc"/></xsl:when>
      <xsl:when test="tei:facsimile"><xsl:apply-templates select="tei:facsimile"/></xsl:when>
      <xsl:when test="tei:TEI"><xsl:apply-templates select="tei:TEI"/></xsl:when>
      <xsl:when test="tei:standOff"><xsl:apply-templates select="tei:standOff"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:salute | tei:signed | tei:byline | tei:dateline | tei:trailer | tei:meeting | tei:docTitle | tei:titlePart | tei:docAuthor | tei:docDate | tei:docEdition | tei:docImprint | tei:imprimatur">
    <xsl:choose>
      <xsl:when test="@tk:box"><xsl:call-template name="paragraph"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:ab">
    <xsl:call-template name="paragraph"/>
  </xsl:template>

  <xsl:template match="tei:spGrp">
    <xsl:call-template name="box"/>
  </xsl:template>
</xsl:stylesheet>
