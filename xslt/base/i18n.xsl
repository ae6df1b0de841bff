<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of the interface. `tei-toolkit:messages` is made by
     tei_toolkit.editions.stylesheets from xslt/i18n/<lang>.xml: one variable `t.<key>`
     for a key, the names of elements as templates in the modes header-name and ms-name,
     those of events as lines of `t.events`. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="tei-toolkit:messages"/>

  <!-- An element that has no name in the interface is shown without one. -->
  <xsl:template match="*" mode="header-name"/>
  <xsl:template match="*" mode="ms-name"/>

  <!-- What happens, by the type of the event. -->
  <xsl:template name="event-name">
    <xsl:variable name="line" select="substring-after($t.events, concat('&#10;', @type, '&#9;'))"/>
    <xsl:choose>
      <xsl:when test="@type and $line"><xsl:value-of select="substring-before($line, '&#10;')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="local-name()"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
