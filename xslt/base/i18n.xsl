<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of the interface. `tei-toolkit:messages` is made by
     tei_toolkit.editions.stylesheets from xslt/i18n/<lang>.xml: one variable `t.<key>`
     for a key, and `t`, a node set, for those keys that are only known at run time. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:exsl="http://exslt.org/common" exclude-result-prefixes="exsl">

  <xsl:include href="tei-toolkit:messages"/>

  <xsl:key name="message" match="m" use="@key"/>

  <xsl:template name="message">
    <xsl:param name="key"/>
    <xsl:param name="default" select="$key"/>
    <xsl:variable name="found">
      <xsl:for-each select="$t"><xsl:value-of select="key('message', $key)"/></xsl:for-each>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$found != ''"><xsl:value-of select="$found"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$default"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
