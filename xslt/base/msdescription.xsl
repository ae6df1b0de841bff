<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 11, Manuscript Description: every part under its own name, in order. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <!-- Parts that deserve a name beside them. -->
  <xsl:template match="tei:msIdentifier | tei:msContents | tei:physDesc | tei:history | tei:additional | tei:msItem | tei:msItemStruct | tei:msPart | tei:msFrag | tei:objectDesc | tei:supportDesc | tei:support | tei:layoutDesc | tei:handDesc | tei:decoDesc | tei:bindingDesc | tei:sealDesc | tei:accMat | tei:additions | tei:musicNotation | tei:typeDesc | tei:scriptDesc | tei:origin | tei:provenance | tei:acquisition | tei:adminInfo | tei:surrogates | tei:custodialHist | tei:recordHist | tei:collation | tei:foliation | tei:condition | tei:extent[parent::tei:supportDesc] | tei:summary">
    <xsl:choose>
      <xsl:when test="@tk:box">
        <div>
          <xsl:call-template name="attributes">
            <xsl:with-param name="class" select="concat('ms ', local-name())"/>
          </xsl:call-template>
          <xsl:choose>
            <xsl:when test="@tk:level and not(self::tei:msItem or self::tei:msItemStruct)">
              <xsl:element name="h{@tk:level}">
                <xsl:attribute name="class">ours ms-name</xsl:attribute>
                <xsl:call-template name="ms-label"/>
              </xsl:element>
            </xsl:when>
            <xsl:otherwise><p class="ours ms-name"><xsl:call-template name="ms-label"/></p></xsl:otherwise>
          </xsl:choose>
          <xsl:choose>
            <xsl:when test="self::tei:msIdentifier">
              <xsl:for-each select="*">
                <xsl:if test="position() != 1"><span class="ours">, </span></xsl:if>
                <xsl:apply-templates select="."/>
              </xsl:for-each>
            </xsl:when>
            <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
          </xsl:choose>
        </div>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Its name, and when it was, where only an attribute says that. -->
  <xsl:template name="ms-label">
    <xsl:apply-templates select="." mode="ms-name"/>
    <xsl:if test="@tk:date"><xsl:value-of select="concat(', ', @tk:date)"/></xsl:if>
  </xsl:template>

  <xsl:template match="tei:msDesc | tei:altIdentifier | tei:msName | tei:repository | tei:institution | tei:collection | tei:locus | tei:locusGrp | tei:incipit | tei:explicit | tei:rubric | tei:finalRubric | tei:colophon | tei:filiation | tei:material | tei:dimensions | tei:layout | tei:handNote | tei:decoNote | tei:binding | tei:seal | tei:signatures | tei:secFol | tei:catchwords | tei:watermark | tei:stamp | tei:heraldry | tei:objectType | tei:custEvent | tei:source | tei:typeNote | tei:scriptNote | tei:objectIdentifier">
    <xsl:call-template name="box"/>
  </xsl:template>

  <!-- The signs between dimensions and their units are written by
       tei_toolkit.editions.dimensions. -->
  <xsl:template match="tei:height | tei:width | tei:depth | tei:dim">
    <xsl:variable name="name"><xsl:choose><xsl:when test="@tk:box">div</xsl:when><xsl:otherwise>span</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:element name="{$name}">
      <xsl:call-template name="attributes"/>
      <xsl:if test="@tk:said"><span class="ours"><xsl:value-of select="@tk:said"/></span></xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
    <xsl:if test="@tk:after"><span class="ours"><xsl:value-of select="@tk:after"/></span></xsl:if>
  </xsl:template>
</xsl:stylesheet>
