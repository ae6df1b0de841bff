"""What a language's module says: the words of its dates and its names."""

from tei_toolkit.values import immutable


@immutable
class DateWords:
    """The words and the order of words of a language's dates, as regular expressions.

    A space parts the items of a list, `|` the forms of one item, `_` stands for a space
    within a form. In templates `@N` is a number, `@U` a unit of time, and so on; see
    `dates_grammar`.

    Attributes:
        months: twelve items.
        weekdays: seven items, Monday first.
        seasons: four items: spring, summer, autumn, winter.
        numbers: items `form|form=value` for cardinals up to twenty and the tens.
        tens: a template for tens and units together, with `@T` and `@E`.
        ordinals: items `form|form=value`, as in "third quarter" or "20th century".
        units: items `unit=form|form`: year, month, week, day, hour, minute, second,
            decade, century, weekend.
        day: what follows the digits of a day.
        of_month: what stands between day and month.
        of_year: what stands between month and year.
        year_mark: what follows a year and belongs to it.
        needs_mark: whether a bare year counts only with its mark or after `in_year`.
        in_year: words before a bare year that show what it is.
        in_month: words before a bare month, which no mark includes.
        in_season: the same before a bare season.
        dash: what stands between the ends of a range.
        between: items `word…word` around the ends of a range, which no mark includes
            at its beginning.
        this: words before a unit or weekday for the present one.
        this_after: the same after it.
        last: words before it for the one before.
        last_after: the same after it.
        next: words before it for the one after.
        next_after: the same after it.
        relative: lines `meaning: forms` for single words: `day -1: yesterday`.
        following: words for the year after the one that was named last.
        clock: templates of times of day, with `@H` for the hour, or `@H` and minutes
            (`@HW` and `@MW` in words), and a group `pm` for words of the afternoon.
        ago: templates with `@N` and `@U`.
        ahead: the same for "in five years".
        later: the same for "five years later", told of a day named before.
        earlier: the same.
        since: the same for "for six years (now)".
        past: templates with `@N` and `@U` for "the last six years".
        coming: the same for "the next six years".
        part: items `early=forms`, `mid=forms`, `late=forms` before a span.
        part_after: the same after it.
        decades: templates with `@DEC`.
        decade_words: items `form|form=value`.
        centuries: templates with `@C`.
        before_era: an expression for "BC" after a year or a century.
        before_era_ahead: the same before it.
        old_style: words after a date that is told by the Julian calendar.
        halved: templates with `@N`, `@U` and a group `half` for "two and a half hours".
        halved_unit: templates with `@U` for "half an hour".
        and_a_half: templates with `@U` for "an hour and a half".
        halves: templates with `@O` for half-years.
        quarters: templates with `@O` for quarters.
        first_months: templates with `@N` for "the first seven months".
        of_that_year: words between a part of a year and the year.
        future: words that show that a sentence looks ahead.
        told: words that show that it looks back.
        verb_last: whether the verb that tells the time ends the sentence.
        rules: further pairs of a meaning and a template, tried before all others.
        year: a year's digits.
        spaced: whether words are parted by spaces; if not, only `rules` know the order
            of day, month and year.
    """

    months: str
    weekdays: str
    seasons: str
    numbers: str
    ordinals: str
    units: str
    tens: str = ""
    day: str = ""
    of_month: str = " "
    of_year: str = " "
    year_mark: str = ""
    needs_mark: bool = False
    in_year: str = ""
    in_month: str = ""
    in_season: str = ""
    dash: str = " ?[-–—] ?"
    between: tuple[tuple[str, str], ...] = ()
    this: str = ""
    this_after: str = ""
    last: str = ""
    last_after: str = ""
    next: str = ""
    next_after: str = ""
    relative: str = ""
    following: str = ""
    clock: tuple[str, ...] = ()
    ago: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    earlier: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    part: str = ""
    part_after: str = ""
    decades: tuple[str, ...] = ()
    decade_words: str = ""
    centuries: tuple[str, ...] = ()
    before_era: str = ""
    before_era_ahead: str = ""
    old_style: str = ""
    halved: tuple[str, ...] = ()
    halved_unit: tuple[str, ...] = ()
    and_a_half: tuple[str, ...] = ()
    halves: tuple[str, ...] = ()
    quarters: tuple[str, ...] = ()
    first_months: tuple[str, ...] = ()
    of_that_year: str = " "
    future: str = ""
    told: str = ""
    rules: tuple[tuple[str, str], ...] = ()
    year: str = r"1\d{3}|20\d\d"
    verb_last: bool = False
    spaced: bool = True


@immutable
class NameWords:
    """The words around the names of a language, in small letters, forms included.

    Attributes:
        home: countries where it is spoken, whose small towns count; ISO 3166-1.
        titles: words before a person's name.
        offices: words that may stand among the titles, and alone before a name.
        after: titles that follow a person's name.
        links: small words within a person's name.
        before_place: prepositions after which a place is likely.
        articles: articles.
        contracted: prepositions and articles in one word, that are not among them.
        of_companies: articles that a company's name has, and no man's or city's.
        no_company: an expression for words that may have capitals after them, or
            after `where`.
        stop: words that open sentences and are no names.
        ambiguous: names of places that are words, too: only sure signs make places.
        heads: words that begin the name of an organisation.
        ends: an expression for the last word of an organisation's name.
        joins: small words after which such a name goes on.
        tails: words in small letters that go on with such a name.
        strong: heads after which any word goes on that one of `joins` stands before.
        small_heads: an expression for heads in small letters that begin a name, with
            a named group around those that do so whatever follows.
        goes_on: an expression for words in small letters that go on with a name right
            after what is before them: adjectives, nouns in the genitive.
        adjectives: an expression for adjectives that stand before a head.
        bare: institutions named by one word alone, where the text speaks of them.
        organisations: lines `id | name | name`.
        endings: items `ending=base,base`: what an inflected ending stands for; `-` is
            no ending.
        place_ends: an expression for the last word of a place's name.
        place_heads: words that begin the name of a place.
        streets: words in small letters that begin a place's name, and belong to it.
        quarters: the same before a place's name, to which they do not belong.
        firms: the same before an organisation's name.
        kin: the same before a person's name: kin and trades.
        where: prepositions after which hardly anything but a place stands.
        where_ends: an expression for what follows a name of where something is.
        place_endings: an expression for the end of places' names, where other nouns
            with capitals stand after `where`.
        directions: words in small letters after a place that name a part of it.
        seated: institutions that are named with their place: "Landgericht Köln".
        suffix: an expression for what follows the names that have a suffix.
        patronymic: an expression for patronymics.
        surnames: endings of family names that hardly any other word has.
        idioms: an expression for words that are no names together: "im Ernst".
        nouns: whether every noun has a capital.
        spaced: whether words are parted by spaces.
    """

    home: str = ""
    titles: str = ""
    offices: str = ""
    after: str = ""
    links: str = ""
    before_place: str = ""
    articles: str = ""
    contracted: str = ""
    of_companies: str = ""
    no_company: str = ""
    stop: str = ""
    ambiguous: str = ""
    heads: str = ""
    ends: str = ""
    joins: str = ""
    tails: str = ""
    strong: str = ""
    small_heads: str = ""
    goes_on: str = ""
    adjectives: str = ""
    bare: str = ""
    organisations: str = ""
    endings: str = ""
    place_ends: str = ""
    place_heads: str = ""
    streets: str = ""
    quarters: str = ""
    firms: str = ""
    kin: str = ""
    where: str = ""
    where_ends: str = ""
    place_endings: str = ""
    directions: str = ""
    seated: str = ""
    suffix: str = ""
    patronymic: str = ""
    surnames: str = ""
    idioms: str = ""
    nouns: bool = False
    spaced: bool = True


@immutable
class RoleWords:
    """The words with which a language calls people by an office without their names.

    Attributes:
        heads: an expression for offices that one person holds at a time, in all forms,
            the longer before their parts.
        ends: an expression for the endings of their cases.
        noun: which word of an office is looked at for it; None for all of them.
        articles: without one of these, divided by `|`, an office stands for nobody.
        links: after these it is said of what the office is.
        past: an expression for the endings of words for what happened, which no word
            has that says of what an office is.
    """

    heads: str = "(?!)"
    ends: str = "(?!)"
    noun: int | None = None
    articles: str = ""
    links: str = ""
    past: str = "(?!)"


@immutable
class EventWords:
    """The forms by which a language calls events and treaties, as regular expressions.

    In a form `@LAND` is what must be a place, `@BATTLE` what may be anything but a given
    name, `@OF` what stands before either; groups `land`, `er` and `whose` say the same
    of an expression of their own, see `events`.

    Attributes:
        sign: what stands in each form.
        events: wars, revolutions, games.
        treaties: treaties, agreements, acts.
        of: an expression for "of the" before a place.
        inside: signs that stand neither right before a form nor right after it, as in
            a class of signs.
    """

    sign: str
    events: tuple[str, ...]
    treaties: tuple[str, ...]
    of: str = "(?!)"
    inside: str = r"\w-"


@immutable
class LanguageWords:
    """All that the package knows of a language.

    Attributes:
        dates: the words of its dates.
        names: the words around its names.
        roles: the words for people by their offices.
        events: the forms of its events and treaties.
    """

    dates: DateWords
    names: NameWords = NameWords()
    roles: RoleWords | None = None
    events: EventWords | None = None
