<?xml version="1.0" encoding="UTF-8"?>
<!-- What every module uses: boxes, attributes, languages, safe addresses.
     tk:box and tk:n are written into the tree by tei_toolkit.editions.preparation. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:tei="http://www.tei-c.org/ns/1.0" xmlns:tk="urn:tei-toolkit:edition"
  exclude-result-prefixes="tei tk">

  <xsl:key name="id" match="tei:*" use="@xml:id"/>

  <xsl:variable name="letters"
    select="'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-'"/>
  <xsl:variable name="upper" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>
  <xsl:variable name="lower" select="'abcdefghijklmnopqrstuvwxyz'"/>

  <!-- An element whose treatment is a class of its own name: a block or a span, as the
       place where it stands demands. -->
  <xsl:template name="box">
    <xsl:param name="class" select="local-name()"/>
    <xsl:choose>
      <xsl:when test="@tk:box">
        <div>
          <xsl:call-template name="attributes">
            <xsl:with-param name="class" select="$class"/>
          </xsl:call-template>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <xsl:otherwise>
        <span>
          <xsl:call-template name="attributes">
            <xsl:with-param name="class" select="$class"/>
          </xsl:call-template>
          <xsl:apply-templates/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An inline element with an HTML element of its own, where it can be one. -->
  <xsl:template name="phrase">
    <xsl:param name="name"/>
    <xsl:param name="class" select="local-name()"/>
    <xsl:choose>
      <xsl:when test="@tk:box">
        <xsl:call-template name="box">
          <xsl:with-param name="class" select="$class"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{$name}">
          <xsl:call-template name="attributes">
            <xsl:with-param name="class" select="$class"/>
          </xsl:call-template>
          <xsl:apply-templates/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A block whose HTML element cannot hold other blocks, such as `p`. -->
  <xsl:template name="paragraph">
    <xsl:param name="class" select="local-name()"/>
    <xsl:choose>
      <xsl:when test="@tk:box = 'deep'">
        <div>
          <xsl:call-template name="attributes">
            <xsl:with-param name="class" select="$class"/>
          </xsl:call-template>
          <xsl:apply-templates select="." mode="address"/>
          <xsl:apply-templates/>
        </div>
      </xsl:when>
      <!-- The plain case, which most of a long text is, without a call. -->
      <xsl:when test="@xml:id and not(@rend or @rendition or @style or @xml:lang)">
        <p id="{@xml:id}" class="{$class}">
          <xsl:if test="$addresses and @tk:n"><a class="ours at" href="#{@xml:id}"><xsl:value-of select="@tk:n"/></a></xsl:if>
          <xsl:apply-templates/>
        </p>
      </xsl:when>
      <xsl:otherwise>
        <p>
          <xsl:call-template name="attributes">
            <xsl:with-param name="class" select="$class"/>
          </xsl:call-template>
          <xsl:apply-templates select="." mode="address"/>
          <xsl:apply-templates/>
        </p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The address of a passage, in the margin, in formats that say so: its number, or for
       a heading a sign. A test inside, no predicate in the match: for that libxslt would
       count the siblings of every turn. -->
  <xsl:variable name="addresses" select="false()"/>
  <xsl:template match="*" mode="address">
    <xsl:if test="$addresses and @tk:n and @xml:id">
      <a class="ours at" href="#{@xml:id}"><xsl:value-of select="@tk:n"/></a>
    </xsl:if>
  </xsl:template>
  <xsl:template match="tei:head" mode="address">
    <xsl:if test="$addresses and @tk:level">
      <a class="ours at" href="#{@xml:id}" aria-label="{$t.link-to}: {normalize-space(@tk:said | self::*[not(@tk:said)])}">§</a>
    </xsl:if>
  </xsl:template>

  <!-- id, class, lang and dir: all that ever comes out of an element's attributes. -->
  <xsl:template name="attributes">
    <xsl:param name="class" select="local-name()"/>
    <xsl:if test="@xml:id">
      <xsl:attribute name="id"><xsl:value-of select="@xml:id"/></xsl:attribute>
    </xsl:if>
    <xsl:attribute name="class">
      <xsl:value-of select="$class"/>
      <xsl:if test="@rend or @rendition or @style">
        <xsl:call-template name="rendering"/>
      </xsl:if>
    </xsl:attribute>
    <xsl:if test="@xml:lang">
      <xsl:call-template name="language"/>
    </xsl:if>
  </xsl:template>

  <!-- `lang` and `dir`; the plain case, a tag of two letters, without a call. -->
  <xsl:template name="language">
    <xsl:param name="tag" select="string(@xml:lang)"/>
    <xsl:choose>
      <xsl:when test="string-length($tag) = 2 and translate($tag, $lower, '') = ''">
        <xsl:attribute name="lang"><xsl:value-of select="$tag"/></xsl:attribute>
        <xsl:attribute name="dir">
          <xsl:choose>
            <xsl:when test="contains($right-to-left, concat(' ', $tag, ' '))">rtl</xsl:when>
            <xsl:otherwise>ltr</xsl:otherwise>
          </xsl:choose>
        </xsl:attribute>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="language-of-parts"><xsl:with-param name="tag" select="$tag"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="language-of-parts">
    <xsl:param name="tag"/>
    <xsl:variable name="primary" select="substring-before(concat($tag, '-'), '-')"/>
    <xsl:variable name="second"
      select="substring-before(concat(substring-after($tag, '-'), '-'), '-')"/>
    <xsl:choose>
      <!-- A tag that no browser could read says nothing. -->
      <xsl:when test="translate($tag, $letters, '') != '' or contains($tag, '--')
          or string-length($primary) &lt; 2 or string-length($primary) &gt; 3
          or translate($primary, '0123456789', '') != $primary"/>
      <xsl:when test="string-length($second) = 3
          and translate($second, '0123456789', '') = $second
          and not(contains(' zh ar ms sgn uz kok sw lv ', concat(' ', $primary, ' ')))">
        <xsl:attribute name="lang"><xsl:value-of select="$primary"/></xsl:attribute>
        <xsl:call-template name="direction"><xsl:with-param name="tag" select="$tag"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:attribute name="lang"><xsl:value-of select="$tag"/></xsl:attribute>
        <xsl:call-template name="direction"><xsl:with-param name="tag" select="$tag"/></xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Right to left for the scripts that are written so, and for the languages that most
       people write in one of them (CLDR, likely subtags). -->
  <xsl:variable name="right-to-left" select="' ar dv fa he ks ps sd ug ur yi aao abh abv acm acq acw acx adf aeb aec aee aeq afb
    aib aii aij aiq amw apc apd arc arq ars ary arz ask atn auj auz avd avl ayh ayl ayn
    ayp azb bal bdz bft bgn bgp bhe bhm bhn bjf bjm bqi brh brk bsh bsk chg cja ckb clh
    czk dcc def deh dgl dmk dml esh fay faz fia fub gbz ggg gha ghr gig gjk gju glh glk
    grr gwc gwf gwt gzi hac haz hbo hkh hnd hno hoh hrt hrz hss huy isk itk jad jat jbe
    jbn jdg jnd jog jpa jpr jrb jye kbu kby kcy kfm khw klj kmz kqd ktl kvx kxp lah lhs
    lki lrc lrk lrl lsa lsd lss luv luz mby mde mey mfa mfi mhj mid mki mnj mve mvy myz
    mzb mzn nli nlm nqo ntz nyq oar odk omy oru ota pbt phl phr phv plk prc prd prx psh
    psi pst qxq rdb rhg rmt sam sbn scl sdb sdf sdg sdh sds sgr sgy shd shm shu shv siy
    siz skr smp smy sqo sqt srh srz ssh sts syc syn syr tjo tks tmr tov tra trg trm trw
    ush uzs vaf vgr vmh wbk wne wni wsv xhe xka xkc xkj xkp xvi ydg yhd yih yud zba zdj
    zrp zum '"/>
  <xsl:template name="direction">
    <xsl:param name="tag"/>
    <xsl:variable name="whole" select="concat('-', translate($tag, $upper, $lower), '-')"/>
    <xsl:variable name="first" select="concat(' ', substring-before(substring($whole, 2), '-'), ' ')"/>
    <xsl:variable name="second" select="substring-before(concat(substring-after(substring($whole, 2), '-'), '-'), '-')"/>
    <xsl:choose>
      <xsl:when test="contains($whole, '-arab-') or contains($whole, '-aran-')
          or contains($whole, '-hebr-') or contains($whole, '-syrc-')
          or contains($whole, '-thaa-') or contains($whole, '-nkoo-')
          or contains($whole, '-samr-') or contains($whole, '-mand-')
          or contains($whole, '-adlm-') or contains($whole, '-rohg-')">
        <xsl:attribute name="dir">rtl</xsl:attribute>
      </xsl:when>
      <!-- Another script. -->
      <xsl:when test="string-length($second) = 4 and translate($second, $letters, '') = ''
          and translate($second, '0123456789', '') = $second">
        <xsl:attribute name="dir">ltr</xsl:attribute>
      </xsl:when>
      <xsl:when test="contains($right-to-left, $first)">
        <xsl:attribute name="dir">rtl</xsl:attribute>
      </xsl:when>
      <xsl:when test="$first != ' und '"><xsl:attribute name="dir">ltr</xsl:attribute></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- Words of rend, rendition and style that have a look of their own. -->
  <xsl:template name="rendering">
    <xsl:variable name="rend"
      select="translate(concat(' ', @rend, ' ', @rendition, ' ', @style, ' '),
        concat($upper, '#;:_,()'), concat($lower, '       '))"/>
    <xsl:if test="contains($rend, 'italic') or contains($rend, ' it ') or contains($rend, ' i ')"> r-italic</xsl:if>
    <xsl:if test="contains($rend, 'bold') or contains($rend, ' b ')"> r-bold</xsl:if>
    <xsl:if test="contains($rend, 'smallcap') or contains($rend, 'small-cap') or contains($rend, ' sc ')"> r-sc</xsl:if>
    <xsl:if test="@tk:script = 'sup'"> r-sup</xsl:if>
    <xsl:if test="@tk:script = 'sub'"> r-sub</xsl:if>
    <xsl:if test="contains($rend, 'underl') or contains($rend, ' u ')"> r-underline</xsl:if>
    <xsl:if test="contains($rend, 'strike') or contains($rend, 'line-through') or contains($rend, 'overstrike')"> r-strike</xsl:if>
    <xsl:if test="contains($rend, 'center') or contains($rend, 'centre')"> r-centre</xsl:if>
    <xsl:if test="contains($rend, 'right')"> r-right</xsl:if>
    <xsl:if test="contains($rend, 'indent')"> r-indent</xsl:if>
    <xsl:if test="contains($rend, 'indent2') or contains($rend, 'indent-2') or contains($rend, 'indent 2')"> r-indent-2</xsl:if>
    <xsl:if test="contains($rend, 'gothic') or contains($rend, 'roman')"> r-roman</xsl:if>
    <xsl:if test="contains($rend, 'spaced')"> r-spaced</xsl:if>
  </xsl:template>

  <!-- The address when its scheme is allowed, nothing otherwise. -->
  <xsl:template name="safe-address">
    <xsl:param name="address"/>
    <xsl:variable name="url"
      select="substring-before(concat(normalize-space($address), ' '), ' ')"/>
    <xsl:variable name="scheme"
      select="translate(substring-before($url, ':'), $upper, $lower)"/>
    <xsl:choose>
      <xsl:when test="$url = '' or contains($url, '&lt;') or contains($url, '&gt;')
          or contains($url, '&quot;') or contains($url, '\') or contains($url, '|')
          or contains($url, '{') or contains($url, '^') or contains($url, '`')"/>
      <xsl:when test="starts-with($url, '#')">
        <xsl:variable name="target" select="key('id', substring($url, 2))[1]"/>
        <xsl:choose>
          <xsl:when test="$target/@tk:id">
            <xsl:value-of select="concat('#', $target/@tk:id)"/>
          </xsl:when>
          <xsl:when test="$target/ancestor-or-self::*/@tk:region and not($target/ancestor-or-self::*/@tk:out)"><xsl:value-of select="$url"/></xsl:when>
        </xsl:choose>
      </xsl:when>
      <xsl:when test="not(contains($url, ':')) or contains($scheme, '/')
          or contains($scheme, '?') or contains($scheme, '#')">
        <xsl:if test="not(starts-with($url, '//'))"><xsl:value-of select="$url"/></xsl:if>
      </xsl:when>
      <xsl:when test="($scheme = 'http' or $scheme = 'https')
          and contains($url, '://') and string-length(substring-after($url, '://')) &gt; 1
          and not(contains(substring-before(concat(substring-after($url, '://'), '/'), '/'), '@'))">
        <xsl:value-of select="$url"/>
      </xsl:when>
      <xsl:when test="$scheme = 'mailto'"><xsl:value-of select="$url"/></xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- A link round the content, or the content alone when the address is not allowed. -->
  <xsl:template name="link">
    <xsl:param name="address"/>
    <xsl:param name="class" select="local-name()"/>
    <xsl:variable name="href">
      <xsl:call-template name="safe-address">
        <xsl:with-param name="address" select="$address"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$href = '' or @tk:box or @tk:nolink or ancestor::tei:ref or not(normalize-space())">
        <xsl:call-template name="box">
          <xsl:with-param name="class" select="$class"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <a href="{$href}">
          <xsl:if test="not(starts-with($href, '#'))">
            <xsl:attribute name="rel">noopener noreferrer</xsl:attribute>
          </xsl:if>
          <xsl:call-template name="attributes">
            <xsl:with-param name="class" select="$class"/>
          </xsl:call-template>
          <xsl:apply-templates/>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Words that are ours, not the document's. -->
  <xsl:template name="ours">
    <xsl:param name="words"/>
    <xsl:param name="class" select="''"/>
    <span class="{normalize-space(concat('ours ', $class))}"><xsl:value-of select="$words"/></span>
  </xsl:template>
</xsl:stylesheet>
