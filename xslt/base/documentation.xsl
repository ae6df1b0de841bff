<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapters 5 and 23: Characters and Glyphs, Documentation Elements. Code is shown
     as code; declarations as named boxes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  xmlns:eg="http://www.tei-c.org/ns/Examples" exclude-result-prefixes="tei tk eg">

  <xsl:template match="tei:code | tei:att | tei:val | tei:ident | tei:tag | tei:gi">
    <xsl:choose>
      <xsl:when test="@tk:box"><xsl:call-template name="box"/></xsl:when>
      <xsl:otherwise>
        <code>
          <xsl:call-template name="attributes"/>
          <xsl:if test="self::tei:gi or self::tei:tag"><span class="ours">&lt;</span></xsl:if>
          <xsl:if test="self::tei:att"><span class="ours">@</span></xsl:if>
          <xsl:apply-templates/>
          <xsl:if test="self::tei:gi or self::tei:tag"><span class="ours">&gt;</span></xsl:if>
        </code>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:eg">
    <pre>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates/>
    </pre>
  </xsl:template>
  <!-- A `pre` holds words only. -->
  <xsl:template match="tei:eg[@tk:box = 'deep']"><xsl:call-template name="box"/></xsl:template>
  <xsl:template match="eg:egXML[@tk:box = 'deep'][descendant::tei:*]" priority="1"><xsl:call-template name="box"/></xsl:template>
  <xsl:template match="tei:eg[not(@tk:box)]">
    <code>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates/>
    </code>
  </xsl:template>

  <!-- An example: its tags are ours, its words are the document's. One within another is
       a part of it. -->
  <xsl:template match="eg:egXML//eg:egXML" priority="2">
    <span class="egXML"><xsl:apply-templates/></span>
  </xsl:template>
  <xsl:template match="eg:egXML">
    <pre class="egXML">
      <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
      <xsl:apply-templates/>
    </pre>
  </xsl:template>

  <xsl:template match="eg:*">
    <span class="ours tag">
      <xsl:value-of select="concat('&lt;', local-name())"/>
      <xsl:for-each select="@*[namespace-uri() != 'urn:tei-toolkit:edition']">
        <xsl:value-of select="concat(' ', name(), '=&quot;', ., '&quot;')"/>
      </xsl:for-each>
      <xsl:if test="not(node())">/</xsl:if>
      <xsl:text>&gt;</xsl:text>
    </span>
    <xsl:if test="node()">
      <xsl:apply-templates/>
      <span class="ours tag"><xsl:value-of select="concat('&lt;/', local-name(), '&gt;')"/></span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:g | tei:char | tei:charDecl | tei:glyph | tei:glyphName | tei:charName | tei:charProp | tei:unicodeName | tei:unicodeProp | tei:unihanProp | tei:localName | tei:localProp | tei:value | tei:mapping">
    <xsl:call-template name="box"/>
  </xsl:template>

  <!-- A glyph without words is shown as its declaration maps it. -->
  <xsl:template match="tei:g[not(node())]">
    <span class="g ours">
      <xsl:choose>
        <xsl:when test="key('id', substring-after(@ref, '#'))/tei:mapping">
          <xsl:value-of select="key('id', substring-after(@ref, '#'))/tei:mapping[1]"/>
        </xsl:when>
        <xsl:otherwise>▯</xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>

  <xsl:template match="tei:schemaSpec | tei:specGrp | tei:specGrpRef | tei:elementSpec | tei:classSpec | tei:macroSpec | tei:dataSpec | tei:moduleSpec | tei:paramSpec | tei:paramList | tei:attList | tei:attDef | tei:attRef | tei:classes | tei:memberOf | tei:content | tei:datatype | tei:dataRef | tei:dataFacet | tei:valList | tei:valItem | tei:valDesc | tei:defaultVal | tei:constraintSpec | tei:constraint | tei:exemplum | tei:remarks | tei:listRef | tei:altIdent | tei:equiv | tei:model | tei:modelGrp | tei:modelSequence | tei:outputRendition | tei:param | tei:specList | tei:specDesc | tei:moduleRef | tei:elementRef | tei:classRef | tei:macroRef | tei:anyElement | tei:empty | tei:textNode | tei:alternate | tei:sequence | tei:stringVal | tei:constraintDecl | tei:interleave">
    <xsl:call-template name="box"/>
  </xsl:template>

  <xsl:template match="tei:moduleRef | tei:elementRef | tei:classRef | tei:macroRef | tei:dataRef | tei:specGrpRef | tei:memberOf | tei:specDesc | tei:elementSpec | tei:classSpec | tei:macroSpec | tei:attDef | tei:schemaSpec | tei:valItem" priority="1">
    <div>
      <xsl:call-template name="attributes"/>
      <code class="ours">
        <xsl:value-of select="concat(local-name(), ' ', @key, @ident, @target, @url)"/>
      </code>
      <xsl:text> </xsl:text>
      <xsl:apply-templates/>
    </div>
  </xsl:template>
</xsl:stylesheet>
