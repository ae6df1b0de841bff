<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 7, Performance Texts. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <!-- Whether a direction that goes on from a label stands in its line. -->
  <xsl:variable name="run-in" select="true()"/>

  <!-- A speech; the plain case without a call. -->
  <xsl:template tk:says="turn, under its label or the name of its speaker" match="tei:sp">
    <xsl:choose>
      <!-- An id, a number, one or more speakers, and nothing else. -->
      <xsl:when test="count(@*) = 4 and @who and @tk:s and tei:speaker">
        <div id="{@xml:id}" class="sp" data-s="{@tk:s}"><xsl:apply-templates/></div>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="speech"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="speech">
    <div>
      <xsl:call-template name="attributes"/>
      <xsl:if test="@tk:s">
        <xsl:attribute name="data-s"><xsl:value-of select="@tk:s"/></xsl:attribute>
      </xsl:if>
      <xsl:if test="not(tei:speaker)">
        <p class="who">
          <xsl:apply-templates select="." mode="address"/>
          <xsl:call-template name="turn-label"/>
        </p>
      </xsl:if>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- The label of a speech; the plain case first. -->
  <xsl:template tk:says="label of a turn, a link to its speaker" match="tei:speaker">
    <xsl:choose>
      <xsl:when test="@tk:s">
        <p class="who">
          <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
          <xsl:if test="$addresses"><a class="ours at" href="#{../@xml:id}"><xsl:value-of select="../@tk:n"/></a></xsl:if>
          <a class="name speaker" href="#speaker-{@tk:s}"><xsl:apply-templates/></a>
          <xsl:if test="$run-in and @tk:run-in">
            <xsl:for-each select="following-sibling::*[1]">
              <span><xsl:call-template name="attributes"/><xsl:apply-templates/></span>
            </xsl:for-each>
          </xsl:if>
        </p>
      </xsl:when>
      <xsl:when test="not(@tk:box) or @tk:box = 'deep'"><xsl:call-template name="box"/></xsl:when>
      <xsl:otherwise>
        <p class="who">
          <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
          <xsl:if test="parent::tei:sp and not(preceding-sibling::tei:speaker)">
            <xsl:apply-templates select=".." mode="address"/>
          </xsl:if>
          <span class="name speaker"><xsl:apply-templates/></span>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:stage">
    <xsl:choose>
      <xsl:when test="$run-in and @tk:run-in"/>
      <xsl:when test="@tk:box"><xsl:call-template name="paragraph"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:castList">
    <div>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:castGroup | tei:castItem | tei:role | tei:roleDesc | tei:actor | tei:set | tei:prologue | tei:epilogue | tei:performance | tei:move | tei:view | tei:camera | tei:caption | tei:sound | tei:tech">
    <xsl:call-template name="box"/>
  </xsl:template>
  <xsl:template match="tei:move"/>

  <!-- What parts them is written by tei_toolkit.editions.casts. -->
  <xsl:template match="tei:castItem/tei:role | tei:castItem/tei:roleDesc | tei:castItem/tei:actor">
    <xsl:call-template name="box"/>
    <xsl:if test="@tk:after"><span class="ours"><xsl:value-of select="@tk:after"/></span></xsl:if>
  </xsl:template>
</xsl:stylesheet>
