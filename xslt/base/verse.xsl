<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 6, Verse. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template match="tei:lg">
    <div>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:l">
    <xsl:choose>
      <xsl:when test="@tk:id and @tk:box = 'block' and not(@rend or @rendition or @style or @xml:lang or @part)">
        <div id="{@tk:id}" class="l">
          <xsl:if test="@n"><xsl:call-template name="line-number"/></xsl:if>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <xsl:when test="@tk:box"><xsl:call-template name="line"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="line-number">
    <!-- The number itself, or its last part in act.scene.line. -->
    <xsl:variable name="n">
      <xsl:choose>
        <xsl:when test="not(contains(@n, '.'))"><xsl:value-of select="@n"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="substring-after(substring-after(@n, '.'), '.')"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:if test="$n mod 5 = 0">
      <span class="ours ln"><xsl:value-of select="$n"/></span>
    </xsl:if>
  </xsl:template>

  <xsl:template name="line">
    <div>
      <xsl:call-template name="attributes">
        <xsl:with-param name="class">
          <xsl:text>l</xsl:text>
          <xsl:if test="@part = 'M' or @part = 'F'"> l-part</xsl:if>
        </xsl:with-param>
      </xsl:call-template>
<xsl:call-template name="line-number"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:lg[@tk:box = 'no']">
    <xsl:call-template name="box"/>
  </xsl:template>

  <xsl:template match="tei:rhyme | tei:caesura | tei:metDecl | tei:metSym">
    <xsl:call-template name="box"/>
  </xsl:template>
</xsl:stylesheet>
