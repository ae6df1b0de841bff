<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI chapter 3, Elements Available in All TEI Documents. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:template match="tei:p">
    <xsl:choose>
      <xsl:when test="count(@*) = 1 and @xml:id"><p id="{@xml:id}" class="p"><xsl:apply-templates/></p></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="paragraph"><xsl:with-param name="class" select="'p'"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:hi | tei:post | tei:emph | tei:foreign | tei:distinct | tei:mentioned | tei:gloss | tei:term | tei:title | tei:rs | tei:name | tei:num | tei:measure | tei:measureGrp | tei:unit | tei:email | tei:address | tei:addrLine | tei:street | tei:postCode | tei:postBox | tei:said | tei:q | tei:quote | tei:cit | tei:analytic | tei:monogr | tei:series | tei:imprint | tei:author | tei:editor | tei:respStmt | tei:resp | tei:biblScope | tei:citedRange | tei:publisher | tei:pubPlace | tei:meeting | tei:textLang | tei:relatedItem | tei:biblStruct | tei:bibl | tei:biblFull | tei:listBibl | tei:index | tei:desc | tei:headLabel | tei:headItem | tei:ptr | tei:rb | tei:distributor | tei:authority | tei:idno | tei:ruby | tei:sponsor | tei:funder | tei:principal | tei:availability | tei:licence | tei:extent | tei:edition | tei:date | tei:time | tei:note">
    <xsl:call-template name="box"/>
  </xsl:template>

  <xsl:template match="tei:term | tei:foreign | tei:mentioned | tei:distinct">
    <xsl:call-template name="phrase"><xsl:with-param name="name" select="'i'"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="tei:emph">
    <xsl:call-template name="phrase"><xsl:with-param name="name" select="'em'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:title[not(ancestor::tei:titleStmt)]">
    <xsl:call-template name="phrase">
      <xsl:with-param name="name">
        <xsl:choose>
          <xsl:when test="@level = 'a' or @level = 'u'">span</xsl:when>
          <xsl:otherwise>cite</xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- What the attributes say, by tei_toolkit.editions.wordless. -->
  <xsl:template match="tei:biblScope | tei:citedRange">
    <xsl:choose>
      <xsl:when test="@tk:said"><span><xsl:call-template name="attributes"/><span class="ours"><xsl:value-of select="@tk:said"/></span></span></xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Quotation marks that the text leaves to the markup are written by
       tei_toolkit.editions.quotations. -->
  <xsl:template match="tei:quote | tei:q | tei:said | tei:soCalled | tei:cit">
    <xsl:choose>
      <xsl:when test="@tk:open">
        <span>
          <xsl:call-template name="attributes"/>
          <span class="ours"><xsl:value-of select="@tk:open"/></span>
          <xsl:apply-templates/>
          <span class="ours"><xsl:value-of select="@tk:close"/></span>
        </span>
      </xsl:when>
      <xsl:when test="@tk:box and (self::tei:quote or self::tei:cit or self::tei:q[tei:l or tei:lg])">
        <blockquote>
          <xsl:call-template name="attributes"/>
          <xsl:apply-templates/>
        </blockquote>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template tk:says="link, if its address is allowed; without words, as `ptr`" match="tei:ref">
    <xsl:choose>
      <!-- A link without words would say nothing to a screen reader. -->
      <xsl:when test="not(normalize-space() or *)"><xsl:call-template name="pointer"/></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="link">
          <xsl:with-param name="address" select="@target"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A pointer has no words: the heading or the address of its target stands for it, of a
       note its number. One that leads to nothing on the page shows nothing. -->
  <xsl:template tk:says="link with the heading, the number or the address of what it points to" match="tei:ptr" name="pointer">
    <xsl:variable name="first" select="substring-before(concat(normalize-space(@target), ' '), ' ')"/>
    <xsl:variable name="target" select="key('id', substring($first, 2))[starts-with($first, '#')][1]"/>
    <xsl:variable name="href">
      <xsl:call-template name="safe-address">
        <xsl:with-param name="address" select="$first"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="starts-with($first, '#') and not($target[@tk:id or ancestor-or-self::*/@tk:region])"/>
      <xsl:when test="$target/@tk:note and not(ancestor::tei:ref)">
        <a class="noteref ours" href="{$href}"><xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if><xsl:value-of select="$target/@tk:n"/></a>
      </xsl:when>
      <!-- A file beside this one is no address to read where a title stands for it. -->
      <xsl:when test="parent::tei:bibl[tei:title or tei:author] and not(starts-with($first, '#') or contains($first, ':'))"/>
      <xsl:when test="$href = '' or ancestor::tei:ref">
        <span class="ptr ours"><xsl:value-of select="$first"/></span>
      </xsl:when>
      <xsl:otherwise>
        <a class="ptr ours" href="{$href}">
          <xsl:if test="$target and not($target/tei:head)"><xsl:attribute name="class">ptr ours sign</xsl:attribute></xsl:if>
          <xsl:choose>
            <xsl:when test="$target/tei:head"><xsl:value-of select="normalize-space($target/tei:head[1])"/></xsl:when>
            <xsl:when test="$target">→</xsl:when>
            <xsl:otherwise><xsl:value-of select="$first"/></xsl:otherwise>
          </xsl:choose>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Editorial intervention: what a view leaves out has tk:out, written by
       tei_toolkit.editions.interventions. -->
  <xsl:template tk:says="one of its alternatives, as the view says" match="tei:choice"><xsl:apply-templates select="*[not(@tk:out)]"/></xsl:template>

  <xsl:template match="tei:orig | tei:reg | tei:sic | tei:corr | tei:expan">
    <xsl:call-template name="box"/>
  </xsl:template>

  <xsl:template match="tei:abbr">
    <xsl:call-template name="phrase"><xsl:with-param name="name" select="'abbr'"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="tei:add">
    <xsl:choose>
      <xsl:when test="$view = 'diplomatic' and not(@tk:box)">
        <ins>
          <xsl:call-template name="attributes"/>
          <span class="ours">\</span><xsl:apply-templates/><span class="ours">/</span>
        </ins>
      </xsl:when>
      <xsl:when test="$view = 'diplomatic'">
        <xsl:call-template name="bracketed">
          <xsl:with-param name="open" select="'\'"/>
          <xsl:with-param name="close" select="'/'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:del">
    <xsl:choose>
      <xsl:when test="@tk:out"/>
      <xsl:when test="$view = 'diplomatic'">
        <xsl:call-template name="phrase"><xsl:with-param name="name" select="'del'"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="box"><xsl:with-param name="class" select="'restored'"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:unclear">
    <xsl:choose>
      <xsl:when test="$view = 'diplomatic' or ancestor::tei:u">
        <xsl:call-template name="bracketed">
          <xsl:with-param name="open" select="''"/>
          <xsl:with-param name="close" select="'[?]'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="bracketed">
    <xsl:param name="open"/>
    <xsl:param name="close"/>
    <xsl:variable name="name">
      <xsl:choose><xsl:when test="@tk:box">div</xsl:when><xsl:otherwise>span</xsl:otherwise></xsl:choose>
    </xsl:variable>
    <xsl:element name="{$name}">
      <xsl:call-template name="attributes"/>
      <xsl:if test="$open != ''"><span class="ours"><xsl:value-of select="$open"/></span></xsl:if>
      <xsl:apply-templates/>
      <span class="ours">
        <xsl:if test="$close = '[?]'"><xsl:attribute name="class">ours doubt</xsl:attribute></xsl:if>
        <xsl:value-of select="$close"/>
      </span>
    </xsl:element>
  </xsl:template>

  <!-- One that a document fills with blocks says itself what is there. -->
  <xsl:template match="tei:gap[@tk:box = 'deep'] | tei:ellipsis[@tk:box = 'deep']"><xsl:call-template name="box"/></xsl:template>
  <!-- Why something is missing, and how much, is written by tei_toolkit.editions.gaps. -->
  <xsl:template tk:says="what is missing, in square brackets" match="tei:gap">
    <span>
      <xsl:call-template name="attributes"/>
      <span class="ours">[</span>
      <xsl:choose>
        <xsl:when test="normalize-space()"><xsl:apply-templates/></xsl:when>
        <xsl:otherwise>
          <span class="ours">
            <xsl:text>…</xsl:text>
            <xsl:if test="@tk:said and ($view = 'diplomatic' or ancestor::tei:u)"><xsl:value-of select="concat(' ', @tk:said)"/></xsl:if>
          </span>
        </xsl:otherwise>
      </xsl:choose>
      <span class="ours">]</span>
    </span>
  </xsl:template>

  <xsl:template match="tei:ellipsis">
    <span class="ellipsis"><span class="ours gap">[…]</span><xsl:apply-templates/></span>
  </xsl:template>

  <!-- Milestones. -->
  <xsl:template tk:says="white space, unless it breaks a word; in the diplomatic view the end of a line, with its number" match="tei:lb">
    <xsl:if test="$view = 'diplomatic'">
      <br/>
      <xsl:if test="@n and $line-numbers = 'yes'"><span class="ours lb"><xsl:value-of select="@n"/></span></xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template tk:says="its number, in square brackets" match="tei:pb | tei:cb | tei:gb | tei:milestone">
    <xsl:if test="@n or @xml:id">
      <span class="ours {local-name()}">
        <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
        <xsl:if test="@n">
          <xsl:text>[</xsl:text>
          <xsl:choose>
            <xsl:when test="self::tei:pb"><xsl:value-of select="$t.page-short"/><xsl:text> </xsl:text></xsl:when>
            <xsl:when test="self::tei:milestone and @unit">
              <xsl:value-of select="@unit"/><xsl:text> </xsl:text>
            </xsl:when>
          </xsl:choose>
          <xsl:value-of select="@n"/>
          <xsl:text>]</xsl:text>
        </xsl:if>
      </span>
    </xsl:if>
  </xsl:template>

  <!-- A list that stands in a line, as tei_toolkit.editions.boxes says. -->
  <xsl:template match="tei:list[@tk:inline]">
    <xsl:choose>
      <xsl:when test="@tk:inline = 'block'">
        <p><xsl:call-template name="attributes"><xsl:with-param name="class" select="'p'"/></xsl:call-template><xsl:apply-templates/></p>
      </xsl:when>
      <xsl:otherwise>
        <span><xsl:call-template name="attributes"><xsl:with-param name="class" select="'in-line'"/></xsl:call-template><xsl:apply-templates/></span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="tei:list[@tk:inline]/*">
    <span><xsl:call-template name="attributes"/><xsl:apply-templates/></span>
    <!-- What parts two items, where the source leaves that to the edition. -->
    <xsl:variable name="words" select="normalize-space()"/>
    <xsl:variable name="next" select="following-sibling::node()[1]"/>
    <xsl:if test="following-sibling::*[1] and not(normalize-space($next[self::text()]))">
      <span class="ours">
        <xsl:if test="self::tei:item and not(translate(substring($words, string-length($words)), ',;.:!?', '') = '')">,</xsl:if>
        <xsl:text> </xsl:text>
      </span>
    </xsl:if>
  </xsl:template>

  <!-- Other lists: their kind and the numbers of their items are written by
       tei_toolkit.editions.lists. -->
  <xsl:template tk:says="list with bullets or numbers, definitions where it has labels; in a line where it says so" match="tei:list">
    <div>
      <xsl:call-template name="attributes">
        <xsl:with-param name="class" select="concat('list ', @tk:kind)"/>
      </xsl:call-template>
      <xsl:choose>
        <xsl:when test="@tk:kind = 'dl' or @tk:loose"><xsl:apply-templates/></xsl:when>
        <xsl:otherwise>
          <xsl:variable name="name">
            <xsl:choose>
              <xsl:when test="starts-with(@tk:kind, 'ol')">ol</xsl:when>
              <xsl:otherwise>ul</xsl:otherwise>
            </xsl:choose>
          </xsl:variable>
          <xsl:apply-templates select="tei:item[1]/preceding-sibling::*"/>
          <xsl:element name="{$name}"><xsl:apply-templates select="tei:item"/></xsl:element>
          <xsl:apply-templates select="tei:item[last()]/following-sibling::*"/>
        </xsl:otherwise>
      </xsl:choose>
    </div>
  </xsl:template>

  <xsl:template tk:says="item of its list, with its number" match="tei:item">
    <xsl:variable name="name">
      <xsl:choose>
        <xsl:when test="parent::tei:list[@tk:kind != 'dl' and not(@tk:loose)]">li</xsl:when>
        <xsl:otherwise>div</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:element name="{$name}">
      <xsl:call-template name="attributes"/>
      <xsl:if test="@tk:marker"><span class="ours marker"><xsl:value-of select="@tk:marker"/></span><xsl:text> </xsl:text></xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- A number, which tei_toolkit.editions.lists put into its item. -->
  <xsl:template match="tk:label">
    <span><xsl:call-template name="attributes"><xsl:with-param name="class" select="'label marker'"/></xsl:call-template><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:label">
    <xsl:call-template name="box"/>
  </xsl:template>

  <!-- Headings: one level below the page's title. -->
  <xsl:template tk:says="heading, as deep as its division; of a list or a figure a line" match="tei:head">
    <xsl:if test="not(@tk:title)">
      <xsl:choose>
        <xsl:when test="not(@tk:level)">
          <xsl:call-template name="paragraph"/>
        </xsl:when>
        <xsl:when test="@tk:box = 'deep'"><xsl:call-template name="box"/></xsl:when>
        <xsl:otherwise>
          <xsl:element name="h{@tk:level}">
            <xsl:call-template name="attributes"/>
            <xsl:apply-templates select="." mode="address"/>
            <xsl:apply-templates/>
          </xsl:element>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <!-- Notes: a mark in the text, the words at the end; between blocks they stay. -->
  <xsl:template tk:says="a mark in the line, its words among the notes; between blocks, a block" match="tei:note | tei:noteGrp">
    <xsl:choose>
      <xsl:when test="@tk:note">
        <a class="noteref" id="{@tk:note}r" href="#{@tk:note}" role="doc-noteref">
          <span class="ours"><xsl:value-of select="@tk:n"/></span>
        </a>
      </xsl:when>
      <xsl:when test="string(@tk:open)">
        <xsl:call-template name="bracketed">
          <xsl:with-param name="open" select="string(@tk:open)"/>
          <xsl:with-param name="close" select="string(@tk:close)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="notes">
    <li>
      <xsl:attribute name="id"><xsl:value-of select="@tk:note"/></xsl:attribute>
      <xsl:attribute name="value"><xsl:value-of select="@tk:n"/></xsl:attribute>
      <xsl:if test="@xml:lang"><xsl:call-template name="language"/></xsl:if>
      <div class="note-body">
        <xsl:if test="@xml:id"><xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute></xsl:if>
        <xsl:apply-templates/>
      </div>
      <xsl:text> </xsl:text>
      <a class="ours back" href="#{@tk:note}r" role="doc-backlink" aria-label="{$t.back-to-text} {@tk:n}">↩</a>
    </li>
  </xsl:template>

  <!-- Bibliography; the stops of a biblStruct are written by
       tei_toolkit.editions.references. -->
  <xsl:template match="tk:stop"><span class="ours"><xsl:value-of select="."/></span></xsl:template>

  <xsl:template match="tei:listBibl">
    <div>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:ruby[not(@tk:box)][tei:rt]">
    <ruby>
      <xsl:call-template name="attributes"/>
      <xsl:apply-templates/>
    </ruby>
  </xsl:template>
  <xsl:template match="tei:ruby[not(@tk:box)]/tei:rb"><xsl:apply-templates/></xsl:template>
  <xsl:template match="tei:rt">
    <xsl:choose>
      <xsl:when test="parent::tei:ruby[not(@tk:box)]"><rt><xsl:apply-templates/></rt></xsl:when>
      <xsl:otherwise><xsl:call-template name="box"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:index">
    <xsl:if test="@xml:id"><a class="anchor" id="{@xml:id}"></a></xsl:if>
  </xsl:template>
  <xsl:template match="tei:divGen"/>
</xsl:stylesheet>
