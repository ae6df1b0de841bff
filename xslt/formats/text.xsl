<?xml version="1.0" encoding="UTF-8"?>
<!-- The text as blocks without a page around them: what plain text, Markdown and DOCX
     are set from by tei_toolkit.editions.blocks. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">
  <xsl:import href="../base/all.xsl"/>
  <xsl:import href="parts.xsl"/>

  <xsl:variable name="digest" select="/*/tk:digest"/>
  <!-- A label in plain text is a label and nothing else, so that it can be read back. -->
  <xsl:variable name="run-in" select="false()"/>
  <!-- A tier is no part of what is said. -->
  <xsl:variable name="bracket-tiers" select="true()"/>
  <!-- Supplied: what the pages of other formats ask. -->
  <xsl:param name="indexes" select="'no'"/>
  <!-- Supplied: what the pages of other formats ask. -->
  <xsl:param name="about" select="'no'"/>
  <!-- Supplied: what the pages of other formats ask. -->
  <xsl:param name="tei-address" select="''"/>
  <!-- Supplied: what the pages of other formats ask. -->
  <xsl:param name="text-address" select="''"/>
  <!-- Supplied: what the pages of other formats ask. -->
  <xsl:param name="csv-address" select="''"/>

  <xsl:template match="/">
    <body>
      <xsl:call-template name="text-language"/>
      <xsl:call-template name="title"/>
      <div class="text-body"><xsl:apply-templates/></div>
      <xsl:if test="$digest/@notes != '0'">
        <div class="notes">
          <h2 class="ours" lang="{$t.language}" dir="ltr"><xsl:value-of select="$t.notes"/></h2>
          <div class="text-body">
            <xsl:for-each select="/descendant::*[@tk:note]">
              <xsl:sort select="@tk:n" data-type="number"/>
              <div class="numbered" data-n="{@tk:n}"><xsl:apply-templates select="." mode="notes"/></div>
            </xsl:for-each>
          </div>
        </div>
      </xsl:if>
    </body>
  </xsl:template>

  <xsl:template name="title">
    <xsl:variable name="head" select="$title-head"/>
    <xsl:choose>
      <xsl:when test="$head">
        <h1 class="text-body"><xsl:apply-templates select="$head/node()"/></h1>
      </xsl:when>
      <xsl:otherwise><h1 class="ours"><xsl:value-of select="$digest/@title"/></h1></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where pages end is said in the diplomatic view: who reads for the words has them whole. -->
  <xsl:template match="tei:pb | tei:cb | tei:gb | tei:milestone">
    <xsl:if test="/*/@tk:view = 'diplomatic'"><xsl:apply-imports/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
