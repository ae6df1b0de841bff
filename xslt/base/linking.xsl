<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapters 17 to 19 and 22: Linking, Analysis, Feature Structures, Certainty. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template match="tei:seg | tei:s | tei:w | tei:pc | tei:c | tei:cl | tei:phr | tei:m | tei:span | tei:spanGrp | tei:interp | tei:interpGrp | tei:listAnnotation | tei:annotation | tei:fLib | tei:fvLib | tei:vNot | tei:vMerge | tei:vLabel | tei:vRange | tei:string | tei:fsdDecl | tei:fsDecl | tei:fsDescr | tei:fDecl | tei:fDescr | tei:vDefault | tei:fsConstraints | tei:cond | tei:bicond | tei:if | tei:fsdLink | tei:certainty | tei:precision | tei:respons | tei:graph | tei:node | tei:tree | tei:leaf | tei:forest | tei:listForest">
    <xsl:call-template name="box"/>
  </xsl:template>

  <!-- What a tree holds is a list in a list. -->
  <xsl:template match="tei:eTree | tei:triangle | tei:eLeaf">
    <xsl:choose>
      <xsl:when test="@tk:box">
        <ul class="list">
          <li><xsl:call-template name="attributes"><xsl:with-param name="class" select="concat('item ', local-name())"/></xsl:call-template><xsl:apply-templates/></li>
        </ul>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whom the pointers of a graph join, by tei_toolkit.editions.graphs. -->
  <xsl:template tk:says="block or part of a line: its words, and whom its pointers join" match="tei:arc | tei:root | tei:iNode">
    <xsl:variable name="name"><xsl:choose><xsl:when test="@tk:box">div</xsl:when><xsl:otherwise>span</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:element name="{$name}">
      <xsl:call-template name="attributes"/>
      <xsl:if test="@tk:said and self::tei:arc"><span class="ours"><xsl:value-of select="@tk:said"/><xsl:if test="normalize-space()">: </xsl:if></span></xsl:if>
      <xsl:apply-templates/>
      <xsl:if test="@tk:said and not(self::tei:arc)"><span class="ours"><xsl:value-of select="concat(' ', @tk:said)"/></span></xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- These hold no words: they say something of other elements. -->
  <xsl:template tk:says="a place to point to, if it has an id; and what it holds" match="tei:link | tei:linkGrp | tei:join | tei:joinGrp | tei:alt | tei:altGrp | tei:when | tei:then | tei:iff">
    <xsl:if test="@xml:id"><a class="anchor" id="{@xml:id}"></a></xsl:if>
    <xsl:if test="normalize-space()"><xsl:apply-templates/></xsl:if>
  </xsl:template>

  <!-- Feature structures: "case: nom; num: pl", those within others in brackets. Names and
       most values are attributes. -->
  <xsl:template match="tei:fs | tei:vAlt | tei:vColl">
    <xsl:variable name="name">
      <xsl:choose><xsl:when test="@tk:box">div</xsl:when><xsl:otherwise>span</xsl:otherwise></xsl:choose>
    </xsl:variable>
    <xsl:variable name="between">
      <xsl:choose>
        <xsl:when test="self::tei:fs">; </xsl:when>
        <xsl:when test="self::tei:vAlt"> | </xsl:when>
        <xsl:otherwise>, </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="is-inner" select="self::tei:fs and ancestor::tei:fs"/>
    <xsl:element name="{$name}">
      <xsl:call-template name="attributes"/>
      <xsl:if test="$is-inner"><span class="ours">[</span></xsl:if>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1"><span class="ours"><xsl:value-of select="$between"/></span></xsl:if>
        <xsl:apply-templates select="."/>
      </xsl:for-each>
      <xsl:if test="$is-inner"><span class="ours">]</span></xsl:if>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:f">
    <xsl:variable name="name">
      <xsl:choose><xsl:when test="@tk:box">div</xsl:when><xsl:otherwise>span</xsl:otherwise></xsl:choose>
    </xsl:variable>
    <xsl:element name="{$name}">
      <xsl:call-template name="attributes"/>
      <span class="ours f-name"><xsl:value-of select="@name"/><xsl:text>: </xsl:text></span>
      <xsl:if test="not(node()) and @fVal"><span class="ours"><xsl:value-of select="@fVal"/></span></xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:symbol | tei:binary | tei:numeric | tei:default">
    <xsl:variable name="name"><xsl:choose><xsl:when test="@tk:box">div</xsl:when><xsl:otherwise>span</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:element name="{$name}">
      <xsl:call-template name="attributes"/>
      <span class="ours">
        <xsl:value-of select="@value"/>
        <xsl:if test="@max">–<xsl:value-of select="@max"/></xsl:if>
      </span>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>
</xsl:stylesheet>
