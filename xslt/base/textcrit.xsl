<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 13, Critical Apparatus: the lemma is read, the readings stand in the
     apparatus at the end. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <!-- What is read has tk:read, written by tei_toolkit.editions.apparatus, and so has the
       group that it stands in. -->
  <xsl:template tk:says="its lemma or first reading, with a mark for the others" match="tei:app">
    <xsl:choose>
      <xsl:when test="parent::tei:listApp and (tei:lem or tei:rdg or tei:rdgGrp)">
        <div>
          <xsl:call-template name="attributes"/>
          <xsl:call-template name="place"/>
          <xsl:call-template name="readings"/>
        </div>
      </xsl:when>
      <xsl:when test="parent::tei:listApp">
        <div>
          <xsl:call-template name="attributes"/>
          <xsl:call-template name="place"/>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <xsl:when test="not(*[@tk:read])"><xsl:call-template name="box"/></xsl:when>
      <xsl:when test="@tk:box">
        <div>
          <xsl:call-template name="attributes"/>
          <xsl:apply-templates select="*[@tk:read]"/>
          <xsl:call-template name="apparatus-mark"/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:call-template name="attributes"/>
          <xsl:apply-templates select="*[@tk:read]"/>
          <xsl:call-template name="apparatus-mark"/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="place">
    <xsl:if test="@loc"><span class="ours loc"><xsl:value-of select="@loc"/><xsl:text> </xsl:text></span></xsl:if>
    <!-- Words that the entry is about, found by tei_toolkit.editions.located_variants. -->
    <xsl:if test="@tk:lemma and not(tei:lem)"><span class="ours lem"><xsl:value-of select="@tk:lemma"/></span><span class="ours"> ] </span></xsl:if>
  </xsl:template>

  <xsl:template name="apparatus-mark">
    <xsl:if test="@tk:note">
      <a class="noteref" id="{@tk:note}r" href="#{@tk:note}" role="doc-noteref">
        <xsl:if test="@tk:box"><xsl:attribute name="class">noteref closes-up</xsl:attribute></xsl:if>
        <span class="ours"><xsl:value-of select="@tk:n"/></span>
      </a>
    </xsl:if>
  </xsl:template>

  <!-- A group in the text is the reading in it that is read. -->
  <xsl:template match="tei:rdgGrp[@tk:read][not(ancestor::tei:listApp)]">
    <xsl:choose>
      <xsl:when test="@tk:box"><div><xsl:call-template name="attributes"/><xsl:apply-templates select="*[@tk:read]"/></div></xsl:when>
      <xsl:otherwise><span><xsl:call-template name="attributes"/><xsl:apply-templates select="*[@tk:read]"/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:app" mode="notes">
    <li id="{@tk:note}" value="{@tk:n}">
      <div class="note-body">
        <xsl:apply-templates select="*[@tk:read]" mode="read"/>
        <span class="ours"> ] </span>
        <xsl:call-template name="variants"/>
      </div>
      <xsl:text> </xsl:text>
      <a class="ours back" href="#{@tk:note}r" role="doc-backlink" aria-label="{$t.back-to-text} {@tk:n}">↩</a>
    </li>
  </xsl:template>

  <xsl:template match="tei:rdgGrp" mode="read"><xsl:apply-templates select="*[@tk:read]" mode="read"/></xsl:template>
  <xsl:template match="*" mode="read">
    <xsl:variable name="words"><xsl:apply-templates mode="lemma"/></xsl:variable>
    <span class="ours lem">
      <xsl:choose>
        <xsl:when test="normalize-space($words)"><xsl:value-of select="normalize-space($words)"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$t.omitted"/></xsl:otherwise>
      </xsl:choose>
    </span>
    <xsl:call-template name="sigla"/>
  </xsl:template>

  <!-- The words of a lemma, of which nothing may be a second time a link or an id. -->
  <xsl:template match="*" mode="lemma">
    <xsl:if test="not(@tk:out or @tk:note)"><xsl:apply-templates mode="lemma"/></xsl:if>
  </xsl:template>
  <xsl:template match="tei:p | tei:ab | tei:l | tei:lg | tei:head | tei:item | tei:cell" mode="lemma">
    <xsl:text> </xsl:text><xsl:apply-templates mode="lemma"/><xsl:text> </xsl:text>
  </xsl:template>
  <xsl:template match="tei:gap" mode="lemma">[<xsl:choose><xsl:when test="normalize-space()"><xsl:apply-templates mode="lemma"/></xsl:when><xsl:otherwise>…</xsl:otherwise></xsl:choose>]</xsl:template>
  <xsl:template match="tei:app | tei:rdgGrp" mode="lemma">
    <xsl:apply-templates select="*[@tk:read]" mode="lemma"/>
  </xsl:template>
  <xsl:template match="tei:lacunaStart | tei:lacunaEnd | tei:witStart | tei:witEnd" mode="lemma">
    <xsl:text> </xsl:text><xsl:call-template name="bound"/>
  </xsl:template>

  <!-- All of an entry in a list: "lemma ] reading A; reading B". -->
  <xsl:template name="readings">
    <xsl:for-each select="*">
      <xsl:if test="position() != 1">
        <xsl:choose>
          <xsl:when test="preceding-sibling::*[1][self::tei:lem]"><span class="ours closes-up"> ] </span></xsl:when>
          <xsl:otherwise><xsl:call-template name="between-readings"/></xsl:otherwise>
        </xsl:choose>
      </xsl:if>
      <xsl:call-template name="reading"/>
    </xsl:for-each>
  </xsl:template>

  <!-- What is not read of an entry, or of a group: "reading A; reading B". -->
  <xsl:template name="variants">
    <xsl:for-each select="*[not(@tk:read) or self::tei:rdgGrp[count(*) > 1]]">
      <xsl:if test="position() != 1"><xsl:call-template name="between-readings"/></xsl:if>
      <xsl:call-template name="reading"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="between-readings">
    <span class="ours closes-up">
      <xsl:if test="self::tei:lem or self::tei:rdg or self::tei:rdgGrp">;</xsl:if>
      <xsl:if test="self::tei:witDetail">,</xsl:if>
      <xsl:text> </xsl:text>
    </span>
  </xsl:template>

  <xsl:template name="reading">
    <xsl:choose>
      <xsl:when test="self::tei:rdgGrp[@tk:read] and not(ancestor::tei:listApp)"><xsl:call-template name="variants"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="."/></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="sigla"/>
  </xsl:template>

  <xsl:template match="tei:rdgGrp[not(@tk:read)] | tei:listApp//tei:rdgGrp">
    <xsl:choose>
      <xsl:when test="@tk:box"><div><xsl:call-template name="attributes"/><xsl:call-template name="readings"/></div></xsl:when>
      <xsl:otherwise><span><xsl:call-template name="attributes"/><xsl:call-template name="readings"/></span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where a reading stands: tk:sigla is written by tei_toolkit.editions.apparatus. -->
  <xsl:template name="sigla">
    <xsl:if test="@tk:sigla">
      <xsl:text> </xsl:text>
      <span class="ours sigla closes-up"><xsl:value-of select="@tk:sigla"/></span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:lem | tei:rdg | tei:wit | tei:witDetail | tei:listApp | tei:listWit | tei:variantEncoding">
    <xsl:call-template name="box"/>
  </xsl:template>

  <xsl:template match="tei:rdg[not(normalize-space() or *)]">
    <span class="rdg ours"><xsl:value-of select="$t.omitted"/></span>
  </xsl:template>

  <!-- A witness after its siglum, by which readings name it. -->
  <xsl:template match="tei:witness">
    <xsl:variable name="name">
      <xsl:choose><xsl:when test="@tk:box">div</xsl:when><xsl:otherwise>span</xsl:otherwise></xsl:choose>
    </xsl:variable>
    <xsl:element name="{$name}">
      <xsl:call-template name="attributes"/>
      <xsl:if test="@tk:sigla"><span class="ours marker"><xsl:value-of select="@tk:sigla"/></span><xsl:text> </xsl:text></xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- Where a witness begins, breaks off, goes on, ends: said in the apparatus, and in the
       text where no entry says it. -->
  <xsl:template match="tei:lacunaStart | tei:lacunaEnd | tei:witStart | tei:witEnd">
    <xsl:variable name="name"><xsl:choose><xsl:when test="@tk:box">div</xsl:when><xsl:otherwise>span</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:element name="{$name}">
      <xsl:call-template name="attributes"/>
      <xsl:if test="not(ancestor::*[@tk:read][ancestor::tei:app[1]/@tk:note])"><span class="ours"><xsl:call-template name="bound"/></span></xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>
  <xsl:template name="bound">
    <xsl:text>[</xsl:text>
    <xsl:choose>
      <xsl:when test="self::tei:lacunaStart"><xsl:value-of select="$t.lacuna-start"/></xsl:when>
      <xsl:when test="self::tei:lacunaEnd"><xsl:value-of select="$t.lacuna-end"/></xsl:when>
      <xsl:when test="self::tei:witStart"><xsl:value-of select="$t.witness-start"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$t.witness-end"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@tk:sigla"><xsl:value-of select="concat(' ', @tk:sigla)"/></xsl:if>
    <xsl:text>]</xsl:text>
  </xsl:template>
</xsl:stylesheet>
