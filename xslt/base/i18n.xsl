<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of the interface. `tei-toolkit:messages` is made by
     tei_toolkit.editions.stylesheets from xslt/i18n/<lang>.xml: one variable `t.<key>`
     for every key, and `t` as a node set for keys that are only known at run time. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

  <xsl:include href="tei-toolkit:messages"/>

  <xsl:template name="message">
    <xsl:param name="key"/>
    <xsl:param name="default" select="$key"/>
    <xsl:variable name="found" select="$t/m[@key = $key]"/>
    <xsl:choose>
      <xsl:when test="$found"><xsl:value-of select="$found"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$default"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
