<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 13, Critical Apparatus: the lemma is read, the readings stand in the
     apparatus at the end. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template match="tei:app">
    <xsl:choose>
      <xsl:when test="parent::tei:listApp">
        <div>
          <xsl:call-template name="attributes"/>
          <xsl:if test="@loc"><span class="ours loc"><xsl:value-of select="@loc"/><xsl:text> </xsl:text></span></xsl:if>
          <xsl:choose>
            <xsl:when test="tei:lem or tei:rdg or tei:rdgGrp">
              <xsl:call-template name="readings"/>
            </xsl:when>
            <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
          </xsl:choose>
        </div>
      </xsl:when>
      <xsl:when test="not(tei:lem or tei:rdg or tei:rdgGrp)">
        <xsl:call-template name="box"/>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:call-template name="attributes"/>
          <xsl:apply-templates select="(tei:lem | tei:rdg[not(../tei:lem)] | tei:rdgGrp[not(../tei:lem)])[1]"/>
          <xsl:if test="@tk:note">
            <a class="noteref" id="{@tk:note}r" href="#{@tk:note}" role="doc-noteref">
              <span class="ours"><xsl:value-of select="@tk:n"/></span>
            </a>
          </xsl:if>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:app[@tk:box and (tei:lem or tei:rdg or tei:rdgGrp) and not(parent::tei:listApp)]">
    <div>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates select="(tei:lem | tei:rdg[not(../tei:lem)] | tei:rdgGrp[not(../tei:lem)])[1]"/>
      <xsl:if test="@tk:note">
        <a class="noteref" id="{@tk:note}r" href="#{@tk:note}" role="doc-noteref">
          <span class="ours"><xsl:value-of select="@tk:n"/></span>
        </a>
      </xsl:if>
    </div>
  </xsl:template>

  <xsl:template match="tei:app" mode="notes">
    <li id="{@tk:note}" value="{@tk:n}">
      <div class="note-body">
        <xsl:for-each select="(tei:lem | tei:rdg[not(../tei:lem)] | tei:rdgGrp[not(../tei:lem)])[1]">
          <xsl:variable name="words"><xsl:apply-templates mode="lemma"/></xsl:variable>
          <span class="ours lem"><xsl:value-of select="normalize-space($words)"/></span>
          <xsl:call-template name="sigla"/>
          <span class="ours"> ] </span>
          <xsl:for-each select="following-sibling::* | preceding-sibling::*">
            <xsl:apply-templates select="."/>
            <xsl:call-template name="sigla"/>
            <xsl:if test="position() != last()"><span class="ours">; </span></xsl:if>
          </xsl:for-each>
        </xsl:for-each>
      </div>
      <xsl:text> </xsl:text>
      <a class="ours back" href="#{@tk:note}r" role="doc-backlink" aria-label="{$t.back-to-text} {@tk:n}">↩</a>
    </li>
  </xsl:template>

  <!-- The words of a lemma, of which nothing may be a second time a link or an id. -->
  <xsl:template match="*" mode="lemma">
    <xsl:if test="not(@tk:out or @tk:note)"><xsl:apply-templates mode="lemma"/></xsl:if>
  </xsl:template>
  <xsl:template match="tei:lb" mode="lemma"><xsl:if test="not(@break = 'no')"><xsl:text> </xsl:text></xsl:if></xsl:template>
  <xsl:template match="tei:app" mode="lemma">
    <xsl:apply-templates select="(tei:lem | tei:rdg[not(../tei:lem)] | tei:rdgGrp[not(../tei:lem)])[1]" mode="lemma"/>
  </xsl:template>

  <!-- All of an entry in a list: "lemma ] reading A; reading B". -->
  <xsl:template name="readings">
    <xsl:for-each select="*">
      <xsl:if test="position() != 1">
        <xsl:choose>
          <xsl:when test="preceding-sibling::*[1][self::tei:lem]"><span class="ours"> ] </span></xsl:when>
          <xsl:when test="self::tei:rdg or self::tei:rdgGrp"><span class="ours">; </span></xsl:when>
          <xsl:otherwise><xsl:text> </xsl:text></xsl:otherwise>
        </xsl:choose>
      </xsl:if>
      <xsl:apply-templates select="."/>
      <xsl:call-template name="sigla"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Where a reading stands: tk:sigla is written by tei_toolkit.editions.sigla. -->
  <xsl:template name="sigla">
    <xsl:if test="@tk:sigla">
      <xsl:text> </xsl:text>
      <span class="ours sigla"><xsl:value-of select="@tk:sigla"/></span>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:lem | tei:rdg | tei:rdgGrp | tei:wit | tei:witDetail | tei:listApp | tei:listWit | tei:witness | tei:witStart | tei:witEnd | tei:lacunaStart | tei:lacunaEnd | tei:variantEncoding">
    <xsl:call-template name="box"/>
  </xsl:template>

  <xsl:template match="tei:rdg[not(node())]">
    <span class="rdg ours"><xsl:value-of select="$t.omitted"/></span>
  </xsl:template>
</xsl:stylesheet>
