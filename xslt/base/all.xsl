<?xml version="1.0" encoding="UTF-8"?>
<!-- All modules in their order: a later one goes before an earlier one. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:import href="unhandled.xsl"/>
  <xsl:import href="common.xsl"/>
  <xsl:import href="i18n.xsl"/>
  <xsl:import href="header.xsl"/>
  <xsl:import href="documentation.xsl"/>
  <xsl:import href="dictionaries.xsl"/>
  <xsl:import href="msdescription.xsl"/>
  <xsl:import href="linking.xsl"/>
  <xsl:import href="core.xsl"/>
  <xsl:import href="figures.xsl"/>
  <xsl:import href="textstructure.xsl"/>
  <xsl:import href="transcr.xsl"/>
  <xsl:import href="textcrit.xsl"/>
  <xsl:import href="namesdates.xsl"/>
  <xsl:import href="verse.xsl"/>
  <xsl:import href="drama.xsl"/>
  <xsl:import href="spoken.xsl"/>

  <!-- How editorial marks are read: "reading" (corrected, expanded, deletions left out)
       or "diplomatic" (as written, interventions shown). -->
  <xsl:param name="view">reading</xsl:param>
  <!-- Whether the diplomatic view shows the numbers of written lines: "yes" or "no". -->
  <xsl:param name="line-numbers">yes</xsl:param>
</xsl:stylesheet>
