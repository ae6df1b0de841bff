<?xml version="1.0" encoding="UTF-8"?>
<!-- All modules in their order: of two templates of one priority the later one is taken.
     They are included, not imported: libxslt would ask each imported module in turn for
     a template, for every element. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tk="urn:tei-toolkit:edition" exclude-result-prefixes="tk">
  <xsl:include href="unhandled.xsl"/>
  <xsl:include href="common.xsl"/>
  <xsl:include href="i18n.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="documentation.xsl"/>
  <xsl:include href="dictionaries.xsl"/>
  <xsl:include href="msdescription.xsl"/>
  <xsl:include href="linking.xsl"/>
  <xsl:include href="core.xsl"/>
  <xsl:include href="figures.xsl"/>
  <xsl:include href="textstructure.xsl"/>
  <xsl:include href="transcr.xsl"/>
  <xsl:include href="textcrit.xsl"/>
  <xsl:include href="namesdates.xsl"/>
  <xsl:include href="verse.xsl"/>
  <xsl:include href="drama.xsl"/>
  <xsl:include href="spoken.xsl"/>

  <!-- How editorial marks are read: "reading" (corrected, expanded, deletions left out)
       or "diplomatic" (as written, interventions shown). It is that for which the tree
       was prepared. -->
  <xsl:param name="view" select="string(/*/@tk:view)"/>
  <!-- Whether the diplomatic view shows the numbers of written lines: "yes" or "no". -->
  <xsl:param name="line-numbers" select="'yes'"/>
</xsl:stylesheet>
