<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapters 17 to 19 and 22: Linking, Analysis, Feature Structures, Certainty. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template match="tei:seg | tei:s | tei:w | tei:pc | tei:c | tei:cl | tei:phr | tei:m | tei:span | tei:spanGrp | tei:interp | tei:interpGrp | tei:listAnnotation | tei:annotation | tei:fs | tei:f | tei:fLib | tei:fvLib | tei:vColl | tei:vAlt | tei:vNot | tei:vMerge | tei:vLabel | tei:vRange | tei:string | tei:fsdDecl | tei:fsDecl | tei:fsDescr | tei:fDecl | tei:fDescr | tei:vDefault | tei:fsConstraints | tei:cond | tei:bicond | tei:if | tei:fsdLink | tei:certainty | tei:precision | tei:respons | tei:graph | tei:node | tei:arc | tei:tree | tei:eTree | tei:eLeaf | tei:root | tei:iNode | tei:leaf | tei:triangle | tei:forest | tei:listForest">
    <xsl:call-template name="box"/>
  </xsl:template>

  <!-- These hold no words: they say something of other elements. -->
  <xsl:template match="tei:link | tei:linkGrp | tei:join | tei:joinGrp | tei:alt | tei:altGrp | tei:when | tei:symbol | tei:binary | tei:numeric | tei:default | tei:then | tei:iff">
    <xsl:if test="@xml:id"><a class="anchor" id="{@xml:id}"></a></xsl:if>
    <xsl:if test="normalize-space()"><xsl:apply-templates/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
