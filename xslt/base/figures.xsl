<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 15, Tables, Formulae, Graphics, and Notated Music. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  xmlns:m="http://www.w3.org/1998/Math/MathML" xmlns:svg="http://www.w3.org/2000/svg"
  exclude-result-prefixes="tei tk m svg">

  <xsl:template match="tei:table" name="table">
    <section class="scroll" tabindex="0" aria-label="{$t.table} {@tk:n}">
      <table>
        <xsl:call-template name="attributes"/>
        <xsl:if test="tei:head">
          <caption>
            <xsl:for-each select="tei:head">
              <span>
                <xsl:call-template name="attributes"/>
                <xsl:apply-templates/>
              </span>
            </xsl:for-each>
          </caption>
        </xsl:if>
        <!-- What heads the columns stands at the top of each printed page. -->
        <xsl:variable name="heads" select="tei:row[1][@role = 'label' and ../tei:row[2] and not(tei:cell/@tk:rows)]"/>
        <xsl:if test="$heads"><thead><xsl:apply-templates select="$heads"/></thead></xsl:if>
        <tbody><xsl:apply-templates select="tei:row[position() &gt; 1 or not($heads)]"/></tbody>
      </table>
      <xsl:apply-templates select="node()[not(self::tei:row or self::tei:head)]"/>
    </section>
  </xsl:template>

  <xsl:template tk:says="row of a table; elsewhere a block" match="tei:row">
    <tr>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates select="tei:cell | tei:table"/>
      <!-- What may not stand in a row keeps its words in a cell of its own. -->
      <xsl:variable name="loose" select="node()[not(self::tei:cell or self::tei:table)]"/>
      <xsl:if test="$loose[normalize-space() or self::*]">
        <td><xsl:apply-templates select="$loose"/></td>
      </xsl:if>
    </tr>
  </xsl:template>

  <xsl:template match="tei:row/tei:table">
    <td><xsl:call-template name="table"/></td>
  </xsl:template>

  <!-- Rows and cells that stand where HTML can have none. -->
  <xsl:template match="tei:row[not(parent::tei:table)] | tei:cell[not(parent::tei:row/parent::tei:table)]" priority="1">
    <div>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template tk:says="cell of a table, or its heading where `role` says `label`; elsewhere a block" match="tei:cell">
    <xsl:variable name="name">
      <xsl:choose>
        <xsl:when test="(@role = 'label' or ../@role = 'label') and normalize-space()">th</xsl:when>
        <xsl:otherwise>td</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:element name="{$name}">
      <xsl:if test="@tk:cols"><xsl:attribute name="colspan"><xsl:value-of select="@tk:cols"/></xsl:attribute></xsl:if>
      <xsl:if test="@tk:rows"><xsl:attribute name="rowspan"><xsl:value-of select="@tk:rows"/></xsl:attribute></xsl:if>
      <xsl:if test="$name = 'th'">
        <xsl:attribute name="scope">
          <xsl:choose>
            <xsl:when test="../@role = 'label'">col</xsl:when>
            <xsl:otherwise>row</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </xsl:if>
      <xsl:call-template name="attributes">
        <xsl:with-param name="class" select="concat('cell', substring(' num', 1, 4 * count(@tk:number)))"/>
      </xsl:call-template>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:figure">
    <figure>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates/>
    </figure>
  </xsl:template>

  <xsl:template match="tei:figure[@tk:box = 'no'] | tei:figure[not(@tk:box)]">
    <xsl:call-template name="box"/>
  </xsl:template>

  <xsl:template match="tei:figDesc | tei:notatedMusic | tei:formula">
    <xsl:call-template name="box"/>
  </xsl:template>

  <!-- An image that was found beside the document stands in the page itself; another is
       a link, as the page makes no request. -->
  <xsl:template tk:says="image in the page, where it is beside the document; else a link or a word for it" match="tei:graphic | tei:media | tei:binaryObject">
    <xsl:variable name="href">
      <xsl:call-template name="safe-address"><xsl:with-param name="address" select="@url"/></xsl:call-template>
    </xsl:variable>
    <xsl:variable name="kind">
      <xsl:choose>
        <xsl:when test="starts-with(@mimeType, 'audio/')"><xsl:value-of select="$t.audio"/></xsl:when>
        <xsl:when test="starts-with(@mimeType, 'video/')"><xsl:value-of select="$t.video"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$t.image"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="tei:desc"><xsl:value-of select="normalize-space(tei:desc[1])"/></xsl:when>
        <xsl:when test="../tei:figDesc"><xsl:value-of select="normalize-space(../tei:figDesc[1])"/></xsl:when>
        <xsl:when test="../tei:head"><xsl:value-of select="normalize-space(../tei:head[1])"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="normalize-space(concat($kind, ' ', @n))"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="starts-with(@tk:data, 'data:image/')">
        <img src="{@tk:data}" alt="{$words}" class="graphic"/>
      </xsl:when>
      <xsl:when test="$href != '' and not(@tk:missing or ancestor::tei:ref)">
        <a class="graphic ours" href="{$href}" rel="noopener noreferrer">
          <xsl:value-of select="$kind"/>
          <xsl:if test="@n"><xsl:text> </xsl:text><xsl:value-of select="@n"/></xsl:if>
          <xsl:text>: </xsl:text><xsl:value-of select="@url"/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <span class="graphic missing ours">
          <xsl:text>[</xsl:text><xsl:value-of select="normalize-space(concat($kind, ' ', @n))"/>
          <xsl:if test="@url and @tk:missing"><xsl:text>: </xsl:text><xsl:value-of select="@url"/></xsl:if>
          <xsl:text>]</xsl:text>
        </span>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:if test="*[normalize-space()]"><xsl:text> </xsl:text></xsl:if>
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <!-- A drawing is not copied: a word stands for it, and the words that it has. -->
  <xsl:template match="svg:svg[not(ancestor::m:math)]">
    <xsl:if test="generate-id() = generate-id(key('by-name', name())[1])">
      <xsl:message>no-template: <xsl:value-of select="name()"/></xsl:message>
    </xsl:if>
    <span class="graphic missing ours">[<xsl:value-of select="$t.image"/>]</span>
    <xsl:if test="normalize-space()"><xsl:text> </xsl:text><xsl:call-template name="box"/></xsl:if>
  </xsl:template>

  <!-- MathML by allow-list: elements, and of their attributes those that say how a formula
       is read, where their values are words or numbers. -->
  <xsl:template match="m:math">
    <xsl:choose>
      <!-- It cannot be divided: where it may be wider than a phone, it moves within its place. -->
      <xsl:when test="string-length(normalize-space()) &gt; 20">
        <span class="long-math" tabindex="0"><math xmlns="http://www.w3.org/1998/Math/MathML"><xsl:call-template name="math"/></math></span>
      </xsl:when>
      <xsl:otherwise><math xmlns="http://www.w3.org/1998/Math/MathML"><xsl:call-template name="math"/></math></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template name="math">
    <xsl:for-each select="@display | @mathvariant | @linethickness | @stretchy | @columnspan | @rowspan">
      <xsl:if test="translate(., 'abcdefghijklmnopqrstuvwxyz0123456789-', '') = ''">
        <xsl:attribute name="{local-name()}"><xsl:value-of select="."/></xsl:attribute>
      </xsl:if>
    </xsl:for-each>
    <xsl:apply-templates/>
  </xsl:template>
  <!-- Of a formula with its meaning in other notations, and of one that changes as one
       points to it, the first form is the one that is read. -->
  <xsl:template match="m:semantics | m:maction">
    <xsl:apply-templates select="*[1]"/>
  </xsl:template>
  <xsl:template match="m:mi | m:mn | m:mo | m:mtext | m:mrow | m:msub | m:msup | m:msubsup | m:mfrac | m:msqrt | m:mroot | m:mtable | m:mtr | m:mtd | m:munder | m:mover | m:munderover | m:mspace | m:mstyle | m:mpadded | m:mphantom | m:mmultiscripts | m:mprescripts | m:none">
    <xsl:choose>
      <xsl:when test="ancestor::m:math">
        <xsl:element name="{local-name()}" namespace="http://www.w3.org/1998/Math/MathML"><xsl:call-template name="math"/></xsl:element>
      </xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="m:mfenced">
    <mrow xmlns="http://www.w3.org/1998/Math/MathML">
      <mo class="ours">
        <xsl:choose><xsl:when test="string-length(@open) = 1"><xsl:value-of select="@open"/></xsl:when><xsl:otherwise>(</xsl:otherwise></xsl:choose>
      </mo>
      <xsl:for-each select="*">
        <xsl:if test="position() != 1 and not(../m:mo)"><mo class="ours">,</mo></xsl:if>
        <xsl:apply-templates select="."/>
      </xsl:for-each>
      <mo class="ours">
        <xsl:choose><xsl:when test="string-length(@close) = 1"><xsl:value-of select="@close"/></xsl:when><xsl:otherwise>)</xsl:otherwise></xsl:choose>
      </mo>
    </mrow>
  </xsl:template>
</xsl:stylesheet>
