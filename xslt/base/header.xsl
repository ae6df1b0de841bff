<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapters 2 and 16: the header is no part of the text; mode="facts" shows it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template match="tei:teiHeader | tk:digest | tei:xenoData"/>

  <!-- Header elements that occur outside a header (in documentation, in standOff). -->
  <xsl:template match="tei:fileDesc | tei:titleStmt | tei:editionStmt | tei:publicationStmt | tei:seriesStmt | tei:notesStmt | tei:sourceDesc | tei:encodingDesc | tei:profileDesc | tei:revisionDesc | tei:projectDesc | tei:samplingDecl | tei:editorialDecl | tei:correction | tei:normalization | tei:quotation | tei:hyphenation | tei:segmentation | tei:stdVals | tei:interpretation | tei:punctuation | tei:tagsDecl | tei:namespace | tei:tagUsage | tei:rendition | tei:refsDecl | tei:cRefPattern | tei:citeStructure | tei:citeData | tei:prefixDef | tei:listPrefixDef | tei:classDecl | tei:appInfo | tei:application | tei:unitDecl | tei:unitDef | tei:conversion | tei:geoDecl | tei:schemaRef | tei:styleDefDecl | tei:creation | tei:langUsage | tei:language | tei:textClass | tei:keywords | tei:classCode | tei:catRef | tei:calendarDesc | tei:calendar | tei:correspDesc | tei:correspAction | tei:correspContext | tei:abstract | tei:textDesc | tei:channel | tei:constitution | tei:derivation | tei:domain | tei:factuality | tei:interaction | tei:preparedness | tei:purpose | tei:particDesc | tei:settingDesc | tei:setting | tei:locale | tei:activity | tei:recordingStmt | tei:recording | tei:equipment | tei:broadcast | tei:scriptStmt | tei:transcriptionDesc">
    <xsl:call-template name="box"/>
  </xsl:template>

  <!-- The header as facts: what has parts is a group, what has words a line; the plain
       case, which most are, comes first. -->
  <xsl:template match="*" mode="facts">
    <xsl:choose>
      <xsl:when test="not(* or @tk:* or @xml:lang) and normalize-space()">
        <div class="fact">
          <xsl:apply-templates select="." mode="header-name"/>
          <p class="fact-value"><xsl:apply-templates select="." mode="words"/></p>
        </div>
      </xsl:when>
      <xsl:when test="not(@tk:out) and (normalize-space() or descendant-or-self::*[@quantity or @target or @when or @tk:said or @ident])">
        <div class="fact">
          <xsl:apply-templates select="." mode="header-name"/>
          <xsl:choose>
            <xsl:when test="tei:p or tei:ab or (*[*][not(self::tei:choice or self::tei:app or self::tei:subst)][1] and not(text()[normalize-space()]))">
              <xsl:if test="@tk:date"><p class="fact-value"><xsl:value-of select="@tk:date"/></p></xsl:if>
              <div class="fact-value"><xsl:apply-templates select="*" mode="facts"/></div>
            </xsl:when>
            <xsl:otherwise>
              <p class="fact-value">
                <xsl:if test="@xml:lang"><xsl:call-template name="language"/></xsl:if>
                <xsl:apply-templates select="." mode="words"/>
              </p>
            </xsl:otherwise>
          </xsl:choose>
        </div>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:p | tei:ab" mode="facts">
    <p>
      <xsl:choose>
        <xsl:when test="not(* or @*)"><xsl:value-of select="normalize-space()"/></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="." mode="words"/></xsl:otherwise>
      </xsl:choose>
    </p>
  </xsl:template>
  <!-- What a declaration of the encoding says in words, before its parts. -->
  <xsl:template match="tei:encodingDesc" mode="prose">
    <div class="fact">
      <xsl:apply-templates select="." mode="header-name"/>
      <div class="fact-value"><xsl:apply-templates select="tei:p | tei:ab" mode="facts"/></div>
    </div>
  </xsl:template>
  <!-- An address, a list of addressees: words in one line. -->
  <xsl:template match="tei:address" mode="facts">
    <xsl:if test="normalize-space()">
      <div class="fact">
        <xsl:apply-templates select="." mode="header-name"/>
        <p class="fact-value"><xsl:apply-templates select="." mode="words"/></p>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- A step of a letter: its name is written by tei_toolkit.editions.correspondence. -->
  <xsl:template match="tei:correspAction" mode="header-name">
    <p class="fact-name"><xsl:value-of select="@tk:called"/></p>
  </xsl:template>

  <xsl:template match="tei:title[@type = 'sub']" mode="header-name">
    <p class="fact-name"><xsl:value-of select="$t.subtitle"/></p>
  </xsl:template>

  <!-- The words of a header element, its parts apart, its address a link. -->
  <xsl:template match="*" mode="words">
    <xsl:choose>
      <xsl:when test="not(* or @tk:* or @target or @ref) and normalize-space()">
        <xsl:value-of select="normalize-space()"/>
      </xsl:when>
      <xsl:when test="@tk:out"/>
      <xsl:when test="@tk:said and (self::tei:dimensions or not(normalize-space()))"><xsl:value-of select="@tk:said"/></xsl:when>
      <!-- Signs above and below the line, marked by tei_toolkit.editions.scripts. -->
      <xsl:when test="@tk:script">
        <xsl:element name="{@tk:script}"><xsl:call-template name="words-with-links"/></xsl:element>
      </xsl:when>
      <!-- When a change was made, how long a recording lasts. -->
      <xsl:when test="@tk:date">
        <xsl:value-of select="concat(@tk:date, ': ')"/><xsl:call-template name="words-with-links"/>
      </xsl:when>
      <xsl:when test="@target or @ref"><xsl:call-template name="words-with-links"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="words-in-order"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <!-- An identifier after its kind, unless it is an address, which says itself what it is. -->
  <xsl:template match="tei:idno" mode="words">
    <xsl:if test="@type and not(@type = 'URI' or @type = 'URL' or starts-with(@type, 'http') or starts-with(normalize-space(), 'http'))">
      <xsl:value-of select="concat(@type, ' ')"/>
    </xsl:if>
    <xsl:call-template name="words-with-links"/>
  </xsl:template>
  <!-- Where a place is, after its name. -->
  <xsl:template match="tei:placeName/tei:location | tei:placeName/tei:geo" mode="words">
    <xsl:text> (</xsl:text><xsl:call-template name="words-in-order"/><xsl:text>)</xsl:text>
  </xsl:template>
  <!-- A witness after its siglum; one within another apart from its words. -->
  <xsl:template match="tei:witness" mode="words">
    <xsl:if test="parent::tei:witness">; </xsl:if>
    <xsl:if test="@tk:sigla"><xsl:value-of select="concat(@tk:sigla, ': ')"/></xsl:if>
    <xsl:call-template name="words-with-links"/>
  </xsl:template>
  <xsl:template name="words-with-links">
    <xsl:variable name="address" select="normalize-space((@target | @ref | self::tei:idno[@type = 'URI' or @type = 'URL' or @type = 'DOI'])[1])"/>
    <xsl:choose>
      <xsl:when test="starts-with($address, 'http') and not(ancestor::*[@target])">
        <xsl:call-template name="words-as-link">
          <xsl:with-param name="address" select="$address"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="words-in-order"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="words-as-link">
    <xsl:param name="address"/>
    <xsl:variable name="href">
      <xsl:call-template name="safe-address"><xsl:with-param name="address" select="$address"/></xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$href = ''"><xsl:call-template name="words-in-order"/></xsl:when>
      <xsl:otherwise>
        <a href="{$href}" rel="noopener noreferrer">
          <xsl:choose>
            <xsl:when test="*"><xsl:apply-templates select="." mode="plain-words"/></xsl:when>
            <xsl:when test="normalize-space()"><xsl:value-of select="normalize-space()"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="$href"/></xsl:otherwise>
          </xsl:choose>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="words-in-order">
    <xsl:choose>
      <xsl:when test="* and text()[normalize-space()]">
        <xsl:for-each select="node()">
          <xsl:choose>
            <xsl:when test="self::tei:note">(<xsl:apply-templates select="." mode="words"/>)</xsl:when>
            <xsl:when test="self::*"><xsl:apply-templates select="." mode="words"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="*">
        <xsl:for-each select="*">
          <xsl:if test="position() != 1 and not(@tk:out) and (normalize-space() or @quantity or @target or @when or @tk:said or @ident)
              and preceding-sibling::*[not(@tk:out)][normalize-space() or @quantity or @target or @when or @tk:said or @ident][1]"><xsl:text> · </xsl:text></xsl:if>
          <xsl:apply-templates select="." mode="words"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="normalize-space()"><xsl:value-of select="normalize-space()"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="normalize-space(concat(@ident, ' ', @quantity, ' ', @unit[../@quantity], ' ', @when))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="text() | comment() | processing-instruction()" mode="words"/>

  <!-- What the view does not read. For a predicate in a match of
       all elements libxslt would count their siblings. -->
  <xsl:template match="tei:lem[not(@tk:read)] | tei:rdg[not(@tk:read)] | tei:rdgGrp[not(@tk:read)]" mode="words"/>
  <xsl:template match="*[@tk:out] | tei:lem[not(@tk:read)] | tei:rdg[not(@tk:read)] | tei:rdgGrp[not(@tk:read)] | tei:note" mode="plain-words" priority="1"/>
</xsl:stylesheet>
