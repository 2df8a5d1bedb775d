// swift-format-ignore-file
// Packed by `make pack` from Resources/manual: change the files there, not this one.

extension Manual {
    /// Every page as it lies in Resources/manual, in order of its path.
    static let packed: [(path: String, text: String)] = [
("format.md", #"""
# The journal's format

A journal is a folder of Markdown files. You can read it without this program, write in it with any editor, keep it
under version control, and hand a part of it to somebody else. The program is one reader and one writer of it among
others, and it keeps four promises:

- It changes no byte that a change is not about: not your unknown keys, not your spaces, not your line ends.
- Reading writes nothing. Only a change of yours makes a file new.
- A thing written oddly is kept and shown as it stands, and `rapport check` says where it is and what was expected
  there.
- Nothing is known that isn't in these files. There is no database, and what the program keeps to be quick can be
  deleted.

## How to read the examples

Every rule has an example. The line above an example names its file, and the list below it says what the program reads
there: one thing a line, first what it is, then what it says. Only the kinds of things that the rule is about are
listed, but of these all; `no answer` says that none is read. Where nothing is listed as `reported`, `rapport check` has
nothing to say.

Where a command stands between two texts, it makes the second out of the first. `ID` stands for the few letters by which
`rapport commitments` calls a commitment.

All examples lie in one journal, Ada's, on Sunday, 22 November 2026. Two files are always there, unless the example
shows them otherwise:

`me.md`

```markdown
---
name: Ada Byron
---
```

`pairs/grace/pair.md`

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---
```

is read as

```text
owner: Ada Byron
mentor: Ada Byron
mentee: Grace Hopper
role: mentor
status: active
```

## Folders and files

```
journal/
  me.md                      whose journal it is
  session-template.md        what a new session begins with, if you want that
  pairs/grace/               one pair, complete in itself: a folder that two people can share
    pair.md                  who, since when, how often, and the agreement
    mentor.md  mentee.md     what each side has chosen to tell the other
    commitments.md           commitments made outside a session
    sessions/2026-11-20.md   a session, called by its day; a second one of that day ends in -2
  private/grace/             what is for your eyes alone about that pair; never shared
    notes.md                 whatever you like
    attention.md             nudges you have put aside
    sessions/2026-11-20.md   your check-in and your own thoughts on that session
  stories/the-talk.md        experiences of yours worth telling
  questions/mine.md          questions of your own, beside the built-in ones
  .rapport/                  the program's own: format number, lock, drafts, trash
```

A folder with `pairs/` in it is a journal. Names that begin with a dot, and files that don't end in `.md`, are left
alone. A `.md` file in a place where none belongs is reported and not read:

`pairs/grace/diary.md`

```markdown
Q: Will anybody read this?
```

is read as

```text
no question
reported: pairs/grace/diary.md, line 1, warning
```

`.rapport/format` holds the number of this format, which is `1`. A journal with a higher number opens for reading only.
`.rapport/lock` is locked (by `flock`) while something is written, and a `.gitignore` keeps the folder out of version
control. The folder of a pair may be a link to a place outside the journal, such as a synced folder; other links that
lead outside are reported and not followed. A file of more than 16 MiB is reported and not read.

## Lines, front matter, sections

### Lines

Text is UTF-8. A line ends at a line feed; a carriage return right before it belongs to the ending. Blanks are space and
tab.

### Front matter

Between a first line `---` and the next one stand keys with their values: `key: value`, `key: [a, b]`, or `key:` with
`- item` lines below it. Values may be quoted with `'` or `"`, and ` #` begins a comment. Keys are in small letters;
where only some words are allowed as a value, they may be in any case. A key without a value is as good as none. Keys
that are not documented here are yours, and kept.

`pairs/grace/sessions/2026-11-20.md`

```markdown
---
title: "Review: the first half"   # quoted, since there is a colon in it
mode: VIDEO
place:
mood: sunny
---
```

is read as

```text
title: Review: the first half
mode: video
no place
```

Of a key that stands there twice the first counts. A plain value with `: ` in it is read to the end of its line, though
other programs stop there. A value that isn't understood counts as absent. All three are reported:

`pairs/grace/sessions/2026-11-20.md`

```markdown
---
title: Review
title: Second thoughts
place: Room 4: the small one
minutes: not many
---
```

is read as

```text
title: Review
place: Room 4: the small one
no minutes
reported: pairs/grace/sessions/2026-11-20.md, line 3, warning
reported: pairs/grace/sessions/2026-11-20.md, line 4, warning
reported: pairs/grace/sessions/2026-11-20.md, line 5, error
```

Front matter that is opened and never closed is none: the whole file is its body, and that is reported.

`pairs/grace/sessions/2026-11-20.md`

```markdown
---
title: Review

Q: What did we leave out?
```

is read as

```text
no title
question: What did we leave out?
reported: pairs/grace/sessions/2026-11-20.md, line 1, error
```

Dates are written `2026-11-20`, times `14:05`, minutes `45` or `45 min`. An interval is `weekly`, `monthly`,
`every 10 days`, `every 2 weeks` or `every 3 months`; a month counts as thirty days. What the program writes itself is
quoted wherever another reader of YAML would take it for something else than text; a `time` is quoted always.

`pairs/grace/sessions/2026-11-20.md`

```markdown
---
time: "14:05"
minutes: 45 min
---
```

is read as

```text
time: 14:05
minutes: 45
```

### Sections

A section begins at its heading, `##` to `######` in any case, and ends before the next heading of the same level or a
higher one, or the next heading that is known. A section that stands there twice is one. What counts in it are its list
items, of whatever kind; a checkbox on one is passed over, and an item below another is a part of that one. What the
program adds goes behind the last item.

`pairs/grace/pair.md`

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---

## GROUND RULES

We wrote these down in a café.

- Phones stay in the bag.
  - Clocks, too.
1. [ ] Whoever is late brings the cake.

## Other matters

- This is no rule.

### Ground rules

* We may laugh.
```

is read as

```text
rule: Phones stay in the bag.
rule: Whoever is late brings the cake.
rule: We may laugh.
```

### Topics

A `#topic` is made of letters, digits, `_`, `-` and `/`, with a letter among them. It stands behind a blank or at the
start, and may be in any case.

`pairs/grace/sessions/2026-11-20.md`

```markdown
Milestone: spoke first in meeting #12 #Talks #plan/b, not #
Milestone: learned C#sharp
```

is read as

```text
topics: talks, plan/b
```

### What belongs to what

A line belongs to the nearest line above it that is indented less, and to all that this one belongs to. A tab reaches to
the next multiple of four columns, and blank lines don't matter. Of several labels and commitments that a line belongs
to, the nearest decides.

`pairs/grace/sessions/2026-11-20.md`

```markdown
- Q: What frightens you about the talk?
  - A: The silence after it.

    And the questions.

- Heard: She has rehearsed it twice.
```

is read as

```text
question: What frightens you about the talk?
answer: The silence after it. / And the questions.
heard from the mentee: She has rehearsed it twice.
```

(A `/` with blanks around it stands in these lists where a new line begins.)

### What is hidden

Nothing is read in a code fence, in an HTML comment, or in a block quote. A comment begins a line and runs to `-->`, or
it lies within one line. A fence ends at its closing line, or with the list item that holds it; one that never ends is
reported. Indentation alone hides nothing.

`pairs/grace/sessions/2026-11-20.md`

````markdown
> Q: Was this asked in a letter?

```
Q: Was this asked in a program?
```

<!-- Q: Was this asked in a whisper? -->

        Q: Was this asked in a low voice?
````

is read as

```text
question: Was this asked in a low voice?
```

### Names

Names are compared without case and accents and with single spaces, so that `Łukasz  Żal` and `lukasz zal` are one
person.

`me.md`

```markdown
---
name: "ÁDA  byron"
---
```

is read as

```text
role: mentor
```

## pair.md

| key                 | says                                                                        |
| ------------------- | --------------------------------------------------------------------------- |
| `mentor`, `mentee`  | the names; both must be there                                               |
| `programme`         | the programme in which the pair began                                       |
| `started`, `until`  | the first day; the last day of the programme                                |
| `cadence`, `review` | how often to meet; how often to look at the agreement again                 |
| `status`            | `active`, `paused` or `closed`; active where it isn't said                  |

An active pair whose `until` has passed is an *alumni* pair: it goes on, at its own pace.

`pairs/grace/pair.md`

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
programme: First Laboratories
started: 2026-01-12
until: 2026-10-30
cadence: every 2 weeks
review: every 6 months
---
```

is read as

```text
programme: First Laboratories
started: 2026-01-12
until: 2026-10-30
cadence: every 2 weeks
review: every 6 months
status: alumni
```

A pair needs both names, and a value has to be one of those above:

`pairs/grace/pair.md`

```markdown
---
mentor: Ada Byron
cadence: now and then
---
```

is read as

```text
mentor: Ada Byron
no mentee
no cadence
reported: pairs/grace/pair.md, line 1, error
reported: pairs/grace/pair.md, line 3, error
```

### The agreement

The agreement is made of five sections: `Mentor hopes to gain`, `Mentor can give`, `Mentee hopes to gain`,
`Mentee can give`, and `Ground rules`. Each item is a hope, a give, or a rule.

A hope is **covered** where the other side can give something with a topic that is also the hope's, or in the same
words, whatever their case, punctuation and topics. Otherwise it is **referred** where a line `Refer: WHO` belongs to
it, which sends it to somebody better placed. Otherwise it is **unmet**.

`pairs/grace/pair.md`

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---

## Mentor hopes to gain

- A fresh look at old proofs

## Mentor can give

- Two rehearsals a month #talks
- Honest praise.

## Mentee hopes to gain

- Calm before a talk #talks #nerves
- Honest praise
- A patent of her own #patents
  Refer: Dr Chen for patent law
- A laboratory #leading
```

is read as

```text
hope of the mentor, unmet: A fresh look at old proofs
give of the mentor: Two rehearsals a month #talks
give of the mentor: Honest praise.
hope of the mentee, covered: Calm before a talk #talks #nerves
hope of the mentee, covered: Honest praise
hope of the mentee, referred: A patent of her own #patents
  to: Dr Chen for patent law
hope of the mentee, unmet: A laboratory #leading
```

When you link a hope to a give in the program, one topic is written at the end of both lines, where they lack it;
nothing else says that they belong together.

`pairs/grace/pair.md`

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---

## Mentor can give

- Two rehearsals a month

## Mentee hopes to gain

- Calm before a talk #talks
```

`rapport link grace "calm before" "rehearsals" --topic talks` makes of it

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---

## Mentor can give

- Two rehearsals a month #talks

## Mentee hopes to gain

- Calm before a talk #talks
```

When you refer a hope, a `Refer:` line is written below it, or its first one is written anew:

`pairs/grace/pair.md`

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---

## Mentee hopes to gain

- A patent of her own
```

`rapport refer grace "a patent" --to "Dr Chen" --for "patent law"` makes of it

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---

## Mentee hopes to gain

- A patent of her own
  Refer: Dr Chen for patent law
```

### Who agreed, and when

A sixth section, `Agreed`, says who agreed on which day: `mentor`, `mentee` or `both`. The program writes `text:` and
eight digits behind it, which are made from the words of the five sections. As long as they are the same as those of the
sections today, nothing that was agreed has changed; below, a rule came in after January. You can leave them out.

`pairs/grace/pair.md`

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---

## Mentor can give

- Two rehearsals a month #talks

## Ground rules

- Phones stay in the bag.

## Agreed

- 2026-01-20 mentor text:9d4f03be
- 2026-01-22 mentee
- 2026-07-20 both text:a2347fcc
- in autumn, both of us
```

is read as

```text
text today: a2347fcc
agreed on 2026-01-20: mentor
  text: 9d4f03be
agreed on 2026-01-22: mentee
agreed on 2026-07-20: both
  text: a2347fcc
reported: pairs/grace/pair.md, line 19, warning
```

When you agree, an item is written behind the others:

`pairs/grace/pair.md`

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---

## Mentor can give

- Two rehearsals a month #talks

## Ground rules

- Phones stay in the bag.

## Agreed

- 2026-01-20 both
```

`rapport agree grace --owner both` makes of it

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---

## Mentor can give

- Two rehearsals a month #talks

## Ground rules

- Phones stay in the bag.

## Agreed

- 2026-01-20 both
- 2026-11-22 both text:a2347fcc
```

(The digits are the first eight of the SHA-256, in hexadecimal, of these lines, each ended by a line feed: for every
section in the order above a line `#1` to `#5`, and below it each item's words with single spaces, its topics among
them. What belongs to an item is not covered.)

## Profiles: me.md, mentor.md, mentee.md

`me.md` says who you are. In a pair's folder, `mentor.md` and `mentee.md` say what each of the two has chosen to tell
the other; where yours is missing, `me.md` stands in. Keys are `name`, `aliases`, `email`, `pronouns`, `timezone` and
`birthday` (`MM-DD`, or with the year). Sections are `Goals` (a ticked one is reached), `Strengths`, `Growth areas`,
`Interests`, `Boundaries` and `About`.

`pairs/grace/mentee.md`

```markdown
---
name: Grace Hopper
aliases: [Amazing Grace, Gracie]
pronouns: she/her
birthday: 12-09
---

## Goals

- [ ] Lead a laboratory by:2027-06-30 #leading
- [x] Give a talk without notes #talks

## Strengths

- Explains a machine to anybody #talks

## Growth areas

- Asking twice #asking

## Interests

- Old clocks, taken apart #clocks

## Boundaries

- Questions about the war #war

## About

- Works best before breakfast.
```

is read as

```text
name of the mentor: Ada Byron
name of the mentee: Grace Hopper
alias of the mentee: Amazing Grace
alias of the mentee: Gracie
pronouns of the mentee: she/her
birthday of the mentee: 12-09
goal of the mentee, not reached: Lead a laboratory by:2027-06-30 #leading
goal of the mentee, reached: Give a talk without notes #talks
strength of the mentee: Explains a machine to anybody #talks
growth area of the mentee: Asking twice #asking
interest of the mentee: Old clocks, taken apart #clocks
boundary of the mentee: Questions about the war #war
about the mentee: Works best before breakfast.
```

You are whoever is called in `pair.md` as `name` in `me.md` says: the mentor, or the mentee. Where neither is, you are
an observer.

`me.md`

```markdown
---
name: Charles Babbage
---
```

is read as

```text
owner: Charles Babbage
role: observer
```

A topic below `Boundaries` keeps what carries it away from the pair: no question, no story and no joke with that topic
is offered.

## Sessions

### The day

A session is called by its day, and further ones of that day end in `-2`, `-3` and so on. A file of another name is
reported, and not read.

`pairs/grace/sessions/2026-11-20.md`

```markdown
Back from the conference.
```

`pairs/grace/sessions/2026-11-20-2.md`

```markdown
A quick call about the train.
```

`pairs/grace/sessions/friday.md`

```markdown
Nobody knows which.
```

is read as

```text
session: 2026-11-20, held
session: 2026-11-20-2, held
reported: pairs/grace/sessions/friday.md, line 1, error
```

Its front matter may say `title`, `time`, `minutes`, `place`, `mode` (`in person`, `video`, `phone`), `status`
(`planned`, `held`, `cancelled`) and `because`, why it was cancelled. Without a status, a session on a later day is
planned and any other was held.

`pairs/grace/sessions/2026-11-20.md`

```markdown
---
title: The dry run
time: "14:00"
minutes: 50
place: the small lecture room
mode: in person
status: cancelled
because: the room was under water
---
```

`pairs/grace/sessions/2026-12-04.md`

```markdown
The dry run, again.
```

is read as

```text
session: 2026-11-20, cancelled
session: 2026-12-04, planned
title: The dry run
time: 14:00
minutes: 50
place: the small lecture room
mode: in person
because: the room was under water
```

### The body

The body is yours, and free. These words, at the start of a line or behind a bullet, in any case and at any depth, say
what a line is:

| a line that begins with | is                                                                        |
| ----------------------- | ------------------------------------------------------------------------- |
| `Q:`                    | a question that was asked                                                 |
| `A:`                    | the answer to the nearest question above it                               |
| `Heard:`                | what the other said, in your words                                        |
| `Learned:`              | a thing learned about a person                                            |
| `Story:`                | a story that was told: the name of its file in `stories/`, or a few words |
| `Milestone:`            | something to celebrate                                                    |
| `Refer:`                | somebody better placed to help, and with what                             |
| `- [ ]`                 | a commitment; see below                                                   |

`pairs/grace/sessions/2026-11-20.md`

```markdown
Tired, and pleased.

- Q: What did you take home from it? #talks
- A: That people came up afterwards.
- q: Who helped you, and do they know?
- Heard: The silence was the worst part.
- Learned: climbs at weekends #climbing
- Story: the-first-talk
- Milestone: asked to chair next year's panel
- Refer: Dr Chen for patent law
```

is read as

```text
question: What did you take home from it? #talks
answer: That people came up afterwards.
question: Who helped you, and do they know?
heard from the mentee: The silence was the worst part.
learned about the mentee: climbs at weekends #climbing
told: the-first-talk
milestone: asked to chair next year's panel
referral: Dr Chen for patent law
```

A question may have several answers. An answer without words is none, so a line `A:` can wait for it.

`pairs/grace/sessions/2026-11-20.md`

```markdown
Q: What will you leave out?
A: The second proof.
A: And the joke.
Q: Who could listen to it first?
A:
```

is read as

```text
question: What will you leave out?
answer: The second proof.
answer: And the joke.
question: Who could listen to it first?
unanswered: Who could listen to it first?
```

Behind `Q:`, `A:`, `Heard:` and `Learned:` may stand an `@word` that says who asked or said it, or about whom it was
learned. Without one, `Heard:` and `Learned:` are about the one who isn't you (the mentee, where you are an observer).

`pairs/grace/sessions/2026-11-20.md`

```markdown
- Q: @grace How did you learn to say no?
- A: @mentor Late, and badly.
- Heard: @both We would rather walk than sit.
- Learned: @ada is afraid of horses
- Learned: @mentee sings alto
```

is read as

```text
question of the mentee: How did you learn to say no?
answer of the mentor: Late, and badly.
heard from both: We would rather walk than sit.
learned about the mentor: is afraid of horses
learned about the mentee: sings alto
```

Lines that belong to such a line go on with it, unless they are labels or checkboxes themselves. The program writes each
as a list item of its own, so that other programs keep them apart, and `Learned:` with the one it is about.

`pairs/grace/sessions/2026-11-20.md`

```markdown
- Heard: She would take the post,
  but not for the title.
  - [ ] @mentor Ask who else applied
```

is read as

```text
heard from the mentee: She would take the post, / but not for the title.
commitment of the mentor, open: Ask who else applied
  made: 2026-11-20
```

What you note without the editor goes behind the rest of that day's session, which is made if there is none:

`pairs/grace/sessions/2026-11-22.md`

```markdown
---
status: held
---

Tired, and pleased.
```

`rapport milestone grace "asked to chair the panel #talks"` makes of it

```markdown
---
status: held
---

Tired, and pleased.
- Milestone: asked to chair the panel #talks
```

### Whether a referral helped

A line `Helped:` that belongs to a `Refer:` line, in a session or below a hope, says what became of it: `Helped: yes`,
`Helped: no`, or a few words of your own. `yes` and `no` are in any case, and words may follow them:
`Helped: yes, twice`. Of several such lines the last counts. Anywhere else `Helped:` is plain text. The program writes
it on a line of its own, below the `Refer:` line and what belongs to it, indented as far as the words of that list item,
or by two more blanks where it is none.

`pairs/grace/sessions/2026-11-20.md`

```markdown
- Refer: Dr Chen for patent law
  Helped: Yes, twice
- Refer: the library for the old journals
  Helped: no
  Helped: only the catalogue did

Helped: this is plain text.
```

is read as

```text
referral: Dr Chen for patent law
  helped: Yes, twice
referral: the library for the old journals
  helped: only the catalogue did
```

`pairs/grace/pair.md`

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---

## Mentee hopes to gain

- A patent of her own #patents
  Refer: Dr Chen for patent law
    Helped: yes
```

is read as

```text
hope of the mentee, referred: A patent of her own #patents
  to: Dr Chen for patent law
  helped: yes
```

`pairs/grace/sessions/2026-11-20.md`

```markdown
- Refer: Dr Chen for patent law
- Q: What else is there to ask him?
```

`rapport helped grace "dr chen" "yes, twice"` makes of it

```markdown
- Refer: Dr Chen for patent law
  Helped: yes, twice
- Q: What else is there to ask him?
```

## Commitments

A commitment is a list item with a checkbox and words behind it, in a session or in `commitments.md`, at any depth.

### Marks

| mark              | says                                                    |
| ----------------- | ------------------------------------------------------- |
| `[ ]` `[/]`       | open                                                    |
| `[x]` `[X]`       | kept                                                    |
| `[-]` `[~]`       | released: taken back openly, with a reason              |
| any other         | open, and reported                                      |

`pairs/grace/commitments.md`

```markdown
- [ ] Write to the printer
1. [/] Sort the slides
* [X] Return the key
- [~] Learn to juggle
- [?] Ask the dean
- [ ]
```

is read as

```text
commitment of nobody, open: Write to the printer
commitment of nobody, open: Sort the slides
commitment of nobody, kept: Return the key
commitment of nobody, released: Learn to juggle
commitment of nobody, open: Ask the dean
reported: pairs/grace/commitments.md, line 5, warning
```

### Owners

Right behind the mark an `@word` says whose it is: `@mentor`, `@mentee`, `@both`, any one word of a name or of an alias,
or a whole name with hyphens for its blanks. A `:` or `,` may follow. A word that fits neither of the two, or both, is
no owner: it stays in the text and is reported. An `@word` anywhere else is text.

`pairs/grace/commitments.md`

```markdown
- [ ] @mentee Send the draft
- [ ] @grace: Book the room
- [ ] @Ada-Byron Ask @mentee for the slides
- [ ] @both Choose the date
- [ ] @charles Bring the machine
```

is read as

```text
commitment of the mentee, open: Send the draft
commitment of the mentee, open: Book the room
commitment of the mentor, open: Ask @mentee for the slides
commitment of both, open: Choose the date
commitment of nobody, open: @charles Bring the machine
reported: pairs/grace/commitments.md, line 5, warning
```

### Dates

`due:`, `made:`, `kept:` and `released:` say when, each with a date behind it. What was made in a session was made on
its day, unless the line says otherwise. Open and past its date a commitment is *overdue*; kept after its date it is
*kept late*. The first date of a kind counts; a second one, or one that no calendar has, is text, and reported.

`pairs/grace/sessions/2026-11-20.md`

```markdown
- [ ] @mentor Introduce Dr Chen due:2026-11-21
- [x] @mentee Send the draft due:2026-11-19 kept:2026-11-20 made:2026-11-06
- [ ] @both Plan the visit due:2027-01-15 due:2027-02-30
```

is read as

```text
commitment of the mentor, overdue: Introduce Dr Chen
  made: 2026-11-20
  due: 2026-11-21
commitment of the mentee, kept late: Send the draft
  made: 2026-11-06
  due: 2026-11-19
  kept: 2026-11-20
commitment of both, open: Plan the visit due:2027-02-30
  made: 2026-11-20
  due: 2027-01-15
reported: pairs/grace/sessions/2026-11-20.md, line 3, warning
```

### Words

The words are what is left without mark, owner and dates, and without a block id such as ` ^a1` at the end.

`pairs/grace/commitments.md`

```markdown
- [ ] due:2026-12-01 @mentee  Send   the draft #writing ^a1
```

is read as

```text
commitment of the mentee, open: Send the draft #writing
  due: 2026-12-01
```

### Lines that belong to it

`Because:` is why it was released. `Moved: DATE -> DATE WHY` is a change of its date, the oldest first.
`Released: DATE WHY` is an earlier release, when it has been opened again since. A checkbox among them is a commitment
of its own. All else is its note, labels too.

`pairs/grace/commitments.md`

```markdown
- [-] @mentor Read the budget due:2026-11-13 released:2026-11-20
  Moved: 2026-11-06 -> 2026-11-13 she was ill
  Released: 2026-10-02 no time
  Because: it is not my field
  - [ ] @mentee Ask the treasurer instead
  Q: this is part of the note
```

is read as

```text
commitment of the mentor, released: Read the budget
  due: 2026-11-13
  released: 2026-11-20
  because: it is not my field
  moved: from 2026-11-06 to 2026-11-13, she was ill
  released before: on 2026-10-02, no time
  note: Q: this is part of the note
commitment of the mentee, open: Ask the treasurer instead
no question
```

### What the program writes

Each change is the smallest edit that says it. To **keep** a commitment sets the mark and adds the day:

`pairs/grace/commitments.md`

```markdown
- [ ] @mentee Send the draft due:2026-11-27 ^a1
```

`rapport keep ID` makes of it

```markdown
- [x] @mentee Send the draft due:2026-11-27 kept:2026-11-22 ^a1
```

To **release** it sets the mark, adds the day, and writes the reason below:

`pairs/grace/commitments.md`

```markdown
1. [ ] @mentor Read the budget
   before the meeting
```

`rapport release ID --because "it is not my field"` makes of it

```markdown
1. [-] @mentor Read the budget released:2026-11-22
   Because: it is not my field
   before the meeting
```

To **move** it writes the new date over the old one, and the move below. Where there was no date, only the date is
added.

`pairs/grace/commitments.md`

```markdown
- [ ] @mentee Send the draft due:2026-11-27
  Moved: 2026-11-20 -> 2026-11-27
- [ ] @both Plan the visit
```

`rapport move ID --due 2026-12-04 --because "the lab burned"` makes of it

```markdown
- [ ] @mentee Send the draft due:2026-12-04
  Moved: 2026-11-20 -> 2026-11-27
  Moved: 2026-11-27 -> 2026-12-04 the lab burned
- [ ] @both Plan the visit
```

To **reopen** it takes the day out again. The reason of a release stays as an earlier release, and moves stay as they
are.

`pairs/grace/commitments.md`

```markdown
- [-] @mentor Read the budget released:2026-11-20
  Because: it is not my field
```

`rapport reopen ID` makes of it

```markdown
- [ ] @mentor Read the budget
  Released: 2026-11-20 it is not my field
```

To **reword** it, or to give it to another owner, changes these words and nothing else. The program writes owners as
roles, so that a promise survives a change of name.

`pairs/grace/commitments.md`

```markdown
- [ ] @Grace Send  the draft due:2026-11-27
```

`rapport edit ID --text "Send both drafts" --owner both` makes of it

```markdown
- [ ] @both Send both drafts due:2026-11-27
```

To **remove** it takes its line and all that belongs to it, to one file in `.rapport/trash/` that says where it came
from.

`pairs/grace/commitments.md`

```markdown
- [ ] @mentee Send the draft
  to the printer, too
- [ ] @both Plan the visit
```

`rapport remove ID` makes of it

```markdown
- [ ] @both Plan the visit
```

To **add** one outside a session writes it as the last line of `commitments.md`, with the day on which it was made:

`pairs/grace/commitments.md`

```markdown
- [ ] @both Plan the visit
```

`rapport add grace "Return the book" --owner mentor --due 2026-12-01` makes of it

```markdown
- [ ] @both Plan the visit
- [ ] @mentor Return the book due:2026-12-01 made:2026-11-22
```

A date that is there already is written over, not added. A new line stands right below the commitment's own, or below
the last `Moved:`, `Released:` or `Because:` it has, indented as that one is, or else as far as the item's words; it
ends as the line above it ends, and a file without a last line end stays without one.

A release without a day is reopened as `Released: WHY`, and one without a reason leaves no line. Words given as text
that would be read as an owner, a date or a block id where they would stand are refused, and it is said why.

### How one is called

Commitments have no number in the text. What a command calls one by is made from the pair's folder, the file within it,
the role of its owner, and its words, and is stored nowhere. So it stays the same when the commitment is kept, released
or moved, and becomes another when it is reworded. (It is the SHA-256 of these four and a counter from 1 among those
alike, a NUL between each, in letters of base32. Any beginning of four letters or more will do as long as no other
commitment begins so.)

`pairs/grace/commitments.md`

```markdown
- [x] @mentee Send the draft due:2026-11-27 kept:2026-11-20
- [ ] @mentee Send the draft
```

is read as

```text
ID on line 1: eijfoz5ygf
ID on line 2: nbup47ncze
```

## What is private

`private/grace/sessions/2026-11-20.md` holds what only you read about that session: `comfort`, `trust` and `guidance`,
each from 1 to 5, say how it felt to you, and the body is free. A session that moves to another day takes it along.
Nothing in it is read as a label or a commitment. A file without its session is reported.

`private/grace/sessions/2026-11-20.md`

```markdown
---
comfort: 4
trust: 5
guidance: 7
---

I talked too much. Q: Why?
```

`pairs/grace/sessions/2026-11-20.md`

```markdown
A good hour.
```

is read as

```text
check-in on 2026-11-20: comfort 4, trust 5
no question
reported: private/grace/sessions/2026-11-20.md, line 4, error
```

`private/grace/attention.md` puts nudges aside, for good or through a day, with a word why. The kinds are `overdue`,
`quiet`, `unmet`, `one-sided`, `review`, `unanswered`, `check-in`, `ending` and `celebrate`.

`private/grace/attention.md`

```markdown
- one-sided as we both like it
- quiet until 2027-01-08 she is at sea
- boredom
```

is read as

```text
aside: one-sided, as we both like it
aside: quiet, until 2027-01-08, she is at sea
reported: private/grace/attention.md, line 3, warning
```

`private/grace/attention.md`

```markdown
- one-sided as we both like it
```

`rapport put-aside grace quiet --until 2027-01-08 --because "she is at sea"` makes of it

```markdown
- one-sided as we both like it
- quiet until 2027-01-08 she is at sea
```

## Stories

A story is a file in `stories/`, called as you like; `Story:` in a session names it by that name, without `.md`. Front
matter says `title`, `outcome` (`right`, `wrong` or `both`) and `tags`, its topics. Sections are `Situation`,
`What I did`, `What happened` and `What I learned`; they hold whatever you write there.

`stories/the-first-talk.md`

```markdown
---
title: The first talk
outcome: both
tags: [talks, courage]
---

## Situation

Two hundred people, and a machine that would not start.

## What I did

I told them what it would have done. #improvising

## What happened

They asked for more. The machine was never asked for again.

## What I learned

Know the talk better than the machine.
```

is read as

```text
story: the-first-talk
  title: The first talk
  outcome: both
  topics: talks, courage, improvising
  Situation: Two hundred people, and a machine that would not start.
  What I did: I told them what it would have done. #improvising
  What happened: They asked for more. The machine was never asked for again.
  What I learned: Know the talk better than the machine.
```

## Questions

Questions of your own lie in `questions/`, in files called as you like: list items below a heading that names their
theme, with their topics. They stand beside the built-in ones, which are written in the same way.

`questions/mine.md`

```markdown
# For a long walk

## Trust

- What have I not asked you yet? #trust
- Where do you agree with me out of politeness? #feedback #trust

## Machines

- Which machine would you miss?
```

is read as

```text
own question, Trust: What have I not asked you yet?
  topics: trust
own question, Trust: Where do you agree with me out of politeness?
  topics: feedback, trust
own question, Machines: Which machine would you miss?
```

The program writes yours into `questions/own.md`, below the heading of their theme:

`questions/own.md`

```markdown
## Trust

- What have I not asked you yet? #trust

## Machines
```

`rapport ask --add "Where do you agree with me out of politeness? #feedback" --theme Trust` makes of it

```markdown
## Trust

- What have I not asked you yet? #trust
- Where do you agree with me out of politeness? #feedback

## Machines
```

## Odd, but read

Some things can be read and are hardly meant so. `rapport check` names them, and nothing else happens to them: a hope
that is covered and referred as well (it is covered); a side that agreed twice on a day (the last one counts), or on a
day still to come; a `text:` without eight hexadecimal digits; an empty `Helped:`; a topic of more than a hundred
characters; a question of yours that stands there twice, or has more than a thousand characters; a file of more than
2,000 questions or 1 MiB; a story without a title, or without any of its four sections; a kind of nudge that is put
aside twice; a planned session whose day has gone by.

`pairs/grace/pair.md`

```markdown
---
mentor: Ada Byron
mentee: Grace Hopper
---

## Mentor can give

- Two rehearsals a month #talks

## Mentee hopes to gain

- Calm before a talk #talks
  Refer: Dr Chen for stage fright
    Helped:

## Agreed

- 2026-07-20 both text:soon
- 2026-07-20 mentor
- 2027-01-20 both
```

is read as

```text
hope of the mentee, covered: Calm before a talk #talks
  to: Dr Chen for stage fright
agreed on 2026-07-20: both
agreed on 2026-07-20: mentor
agreed on 2027-01-20: both
reported: pairs/grace/pair.md, line 12, warning
reported: pairs/grace/pair.md, line 14, warning
reported: pairs/grace/pair.md, line 18, warning
reported: pairs/grace/pair.md, line 19, warning
reported: pairs/grace/pair.md, line 20, warning
```

## Names of folders

The folder of a new pair is called after the other person; where you are an observer, after both. Letters and digits of
any script are kept, in small letters; whatever else is between them becomes one `-`. A name is cut at sixty characters,
and gets `-2`, `-3` and so on where there is such a folder already. You may rename it.

| the pair of (you are the first)     | folder                       |
| ----------------------------------- | ---------------------------- |
| Ada Byron, Grace Hopper             | `grace-hopper`               |
| Ada Byron, Łukasz O'Żal, Jr.        | `łukasz-o-żal-jr`            |
| Ada Byron, 山田 花子                | `山田-花子`                  |

## Copies after a conflict

Where two have changed a file at the same time and the changes can't be joined, the other version is kept beside it with
a name that ends in `.conflict-1.md`, `.conflict-2.md` and so on. Such a copy is never read as a session.
`rapport check` and the panes name it until you have taken over what you need and deleted it.

`pairs/grace/sessions/2026-11-20.md`

```markdown
Q: What did we decide?
```

`pairs/grace/sessions/2026-11-20.conflict-1.md`

```markdown
Q: What did we decide, and who told the others?
```

is read as

```text
session: 2026-11-20, held
question: What did we decide?
conflict copy: sessions/2026-11-20.conflict-1.md
reported: pairs/grace/sessions/2026-11-20.conflict-1.md, line 1, warning
```

"""#),
("json.md", #"""
# JSON

`--json` prints what a command knows as JSON, for scripts: UTF-8, one object for a single thing and an array for a list,
a list with nothing in it as `[]`. Keys stay what they are; new ones may come. What is absent is `null`. Dates are written
as in the files, `2026-11-22`. Control and invisible characters are escaped, so that printing a value harms no terminal.
Nothing private is in it without `--private`.

## The journal

- `rapport pairs`: an array of `pair mentor mentee role status programme started until cadenceDays lastSession nextSession sessions open overdue kept keptLate released sides hopes attention`
- `rapport timeline PAIR`: an array of `date time kind title status minutes file line questions learned heard stories made kept released`
- `rapport commitments PAIR`: an array of `id pair text owner ownerName state made due kept released reason note moves releases overdue file line`
- `rapport check`: an array of `file line column severity code message`

`role` is `mentor`, `mentee` or `observer`; `status` of a pair `active`, `paused`, `alumni` or `closed`; `owner` `mentor`, `mentee`,
`both` or `null`; `state` `open`, `kept` or `released`. `sides` has `mentor` and `mentee`, each with `open overdue kept keptLate
released`; `hopes` are objects of `side text state refer topics`, `attention` of `kind text`. `moves` are objects of `from to because`,
`releases` (earlier ones, since reopened) of `date because`. `line` counts from 1, and so does `column`.

Wherever commitments are listed below, they have the keys of `rapport commitments`.

## Before a meeting

- `rapport brief PAIR`: an object of `pair name today next open lastTime unanswered dates commonGround kept released question story boundaries`
- `rapport ask PAIR`: an object of `text theme topics reason`
- `rapport questions PAIR`: an array of `text theme topics own file line asked fits reason boundary`
- `rapport stories PAIR`: an array of `slug title outcome topics file fits reason boundary told`
- `rapport way-back PAIR`: an object of `pair lastMet lastSaid question message`

`lastTime` has `date title firstLine heard learned`; `unanswered` and `dates` are objects of `date text`; `question` has the keys of `rapport
ask`, `story` `slug title outcome topics reason`. `asked` are objects of `date answers`, `told` of `pair date`. `boundary` says that it touches one.

## Expectations and people

- `rapport agreement PAIR`: an object of `pair hopes gives groundRules agreed reviewDue`
- `rapport people PAIR`: an object of `pair mentor mentee commonGround`
- `rapport referrals PAIR`: an array of `pair date who what helped text hope side file line`

`hopes` are objects of `side text state refer helped topics coveredBy`, `gives` of `side text topics`, `agreed` of `date by text changed`, where
`text` is the hash of what was agreed and `changed` says that it is no longer what stands there. `mentor` and `mentee` have `name aliases
email pronouns timezone birthday goals strengths growthAreas interests boundaries about learned file`.

## How it goes

- `rapport follow-through PAIR`: an object of `pair months sides`
- `rapport milestones PAIR`: an array of `pair date kind text`
- `rapport check-ins PAIR --private`: an array of `date comfort trust guidance file`
- `rapport nudges PAIR`: an array of `pair kind text next putAside until because`
- `rapport ending PAIR`: an object of `pair started until sessions hopes goals counts milestones open thanks message`

`sides` has `mentor` and `mentee`, each with `counts overdue keptLate released moved moves byMonth`; `months` are the first days of the months
that `byMonth` counts, in objects of `kept keptLate released made`. In `nudges` `next` is the command that offers the next step.

"""#),
("keys.md", #"""
# Keys

A key that can't act says why; `?` lists what can be done here and now, and does it; `:` runs any
command by its name.

## In every pane

| key              | does                                                                  |
| ---------------- | --------------------------------------------------------------------- |
| `u`              | Take back the last change                                             |
| `U` `^R`         | Make the change again that was taken back last                        |
| `p`              | See the one page before a meeting with the selected pair              |
| `A`              | See what both hope for and give, and agree                            |
| `P`              | See and edit who the two are: goals, strengths, interests, boundaries |
| `H`              | See how the promises of both sides stand, and how the sessions went   |
| `Q`              | Find a question that fits, and see what was asked                     |
| `S`              | Find a story that fits, and see what was told                         |
| `R`              | See who was asked for help with what, and whether it helped           |
| `M`              | See what there was to celebrate                                       |
| `X`              | See what wants care and why, put it aside, or take it up again        |
| `W`              | Find a way back to somebody you have not met for long                 |
| `B`              | Prepare a good ending, or a going on                                  |
| `w`              | Walk through a first meeting, step by step, in about ten minutes      |
| `n`              | Take notes of today's session with the selected pair                  |
| `e`              | Open what is selected in your editor, at its line                     |
| `E`              | Open a profile in your editor: the other's or yours                   |
| `*`              | Show what is open in all pairs, or in the selected one                |
| `z a`            | Show the commitments that were kept and released, or fold them away   |
| `j` `↓`          | Select the next one                                                   |
| `k` `↑`          | Select the one before                                                 |
| `g` `home`       | Select the first one                                                  |
| `G` `end`        | Select the last one                                                   |
| `page down` `^F` | Go a screenful down                                                   |
| `page up` `^B`   | Go a screenful up                                                     |
| `l` `→`          | Go to the pane on the right                                           |
| `h` `←`          | Go to the pane on the left                                            |
| `tab`            | Go to the next pane, and round again                                  |
| `shift-tab`      | Go to the pane before, and round again                                |
| `z z`            | Give this pane the whole screen, or the others their room back        |
| `1`              | Go to the pairs                                                       |
| `2`              | Go to the timeline of the selected pair                               |
| `3`              | Go to the commitments of the selected pair                            |
| `?`              | List what can be done here and now                                    |
| `^Z`             | Go back to the shell for a while                                      |
| `^L`             | Draw the whole screen again, where something else wrote over it       |
| `esc` `^C`       | Stop the changes that are being made; what was made stays             |
| `:`              | Run any command by its name                                           |

## Pairs

| key     | does                                                                  |
| ------- | --------------------------------------------------------------------- |
| `a`     | Begin a new pair                                                      |
| `s p`   | Pause the selected pair: nothing of it wants care until it is resumed |
| `s r`   | Take up the selected pair again that was paused or closed             |
| `s c`   | Close the selected pair: it stays to be read                          |
| `/`     | Show only what has the words that are typed                           |
| `enter` | Open the timeline of the selected pair                                |
| `esc`   | Go back: first show everything again, then to the pairs               |
| `N`     | Plan a session, or write one down that was held on another day        |
| `q`     | Quit                                                                  |
| `^C`    | Leave what is open here; where nothing is, ask whether to quit        |

## Timeline

| key     | does                                                                                  |
| ------- | ------------------------------------------------------------------------------------- |
| `a`     | Add a commitment made outside a session                                               |
| `/`     | Show only what has the words that are typed                                           |
| `enter` | Read the selected session; edit a file that is to be mended                           |
| `esc`   | Go back: first show everything again, then to the pairs                               |
| `i`     | Write in the notes of the selected session                                            |
| `N`     | Plan a session, or write one down that was held on another day                        |
| `s h`   | Say that the selected session, which was planned, was held                            |
| `s x`   | Cancel the selected session, and say why                                              |
| `s m`   | Move the selected session to another day or time; what is private about it goes along |
| `s t`   | Say what the selected session is called                                               |
| `s l`   | Say how many minutes the selected session took                                        |
| `f`     | Show only the commitments made in the selected session, or those of the whole pair    |
| `q`     | Quit                                                                                  |
| `^C`    | Leave what is open here; where nothing is, ask whether to quit                        |

## A session being read

| key            | does                                                                                  |
| -------------- | ------------------------------------------------------------------------------------- |
| `space`        | Keep the selected commitment: it is done                                              |
| `space`        | Open a commitment again that was kept or released                                     |
| `r`            | Release the selected commitment: take it back openly, and say why                     |
| `m`            | Move the selected commitment to another day, or give it one                           |
| `c`            | Change the words of the selected commitment                                           |
| `o`            | Say whose the selected commitment is                                                  |
| `d`            | Remove the selected commitment, to the trash: asks first                              |
| `a`            | Add a commitment made outside a session                                               |
| `/`            | Find words in the session; the same words again find the next place                   |
| `enter`        | Go to the selected commitment among all of the pair                                   |
| `esc` `q` `^C` | Go back to where it was opened                                                        |
| `i`            | Write in the notes of the selected session                                            |
| `N`            | Plan a session, or write one down that was held on another day                        |
| `s h`          | Say that the selected session, which was planned, was held                            |
| `s x`          | Cancel the selected session, and say why                                              |
| `s m`          | Move the selected session to another day or time; what is private about it goes along |
| `s t`          | Say what the selected session is called                                               |
| `s l`          | Say how many minutes the selected session took                                        |
| `f`            | Show only the commitments made in the selected session, or those of the whole pair    |

## Commitments

| key     | does                                                                               |
| ------- | ---------------------------------------------------------------------------------- |
| `space` | Keep the selected commitment: it is done                                           |
| `space` | Open a commitment again that was kept or released                                  |
| `r`     | Release the selected commitment: take it back openly, and say why                  |
| `m`     | Move the selected commitment to another day, or give it one                        |
| `c`     | Change the words of the selected commitment                                        |
| `o`     | Say whose the selected commitment is                                               |
| `d`     | Remove the selected commitment, to the trash: asks first                           |
| `a`     | Add a commitment made outside a session                                            |
| `/`     | Show only what has the words that are typed                                        |
| `enter` | Read the session in which the selected commitment was made                         |
| `esc`   | Go back: first show everything again, then to the pairs                            |
| `v`     | Mark the selected commitment, or take its mark away, and go on to the next         |
| `V`     | Mark all commitments that are shown, or none                                       |
| `f`     | Show only the commitments made in the selected session, or those of the whole pair |
| `q`     | Quit                                                                               |
| `^C`    | Leave what is open here; where nothing is, ask whether to quit                     |

## The help page

| key                | does                      |
| ------------------ | ------------------------- |
| `enter`            | Do what is selected       |
| `esc` `q` `?` `^C` | Close this page           |
| `/`                | Narrow the list by typing |

## The list of commands

| key         | does                                                           |
| ----------- | -------------------------------------------------------------- |
| `enter`     | Do what is selected, once something is typed or it was gone to |
| `tab`       | Complete the name of what is selected                          |
| `↓` `^N`    | Select the next command                                        |
| `↑` `^P`    | Select the command before                                      |
| `page down` | Go a screenful of commands down                                |
| `page up`   | Go a screenful of commands up                                  |
| `esc` `^C`  | Leave everything as it was                                     |

## The pages of the practices

| key            | does                                 |
| -------------- | ------------------------------------ |
| `esc` `q` `^C` | Go back to where the page was opened |

## The brief

| key         | does                                                                                      |
| ----------- | ----------------------------------------------------------------------------------------- |
| `space`     | Keep the selected commitment: it is done                                                  |
| `space`     | Open a commitment again that was kept or released                                         |
| `r`         | Release the selected commitment: take it back openly, and say why                         |
| `m`         | Move the selected commitment to another day, or give it one                               |
| `c`         | Change the words of the selected commitment                                               |
| `o`         | Say whose the selected commitment is                                                      |
| `d`         | Remove the selected commitment, to the trash: asks first                                  |
| `enter` `i` | Ask the selected question: it goes into the notes that are open, else into those of today |
| `enter`     | Write down what was answered to the selected question                                     |
| `enter`     | Read the selected story                                                                   |
| `t`         | Note the story as told: in the notes that are open, else in those of today                |
| `enter`     | Read the session in which the selected commitment was made                                |

## The agreement

| key         | does                                                                           |
| ----------- | ------------------------------------------------------------------------------ |
| `enter` `l` | Link what is selected to what waits for it, by a topic that both get           |
| `enter`     | Choose what is done with the selected hope, give or ground rule                |
| `l`         | Link the selected hope to what the other side can give, or the other way round |
| `r`         | Send the selected hope to somebody better placed: who, and for what            |
| `x`         | Take back the referral of the selected hope                                    |
| `a`         | Add a hope, a give or a ground rule to the list that is selected               |
| `c`         | Change the words of the selected hope, give or ground rule                     |
| `d`         | Take back the selected hope, give or ground rule, to the trash: asks first     |
| `y`         | Note who agrees to what stands there, as of today                              |
| `o`         | Say how often you look at the agreement again                                  |
| `v`         | Say how often you meet                                                         |

## A first meeting

| key         | does                                                                                          |
| ----------- | --------------------------------------------------------------------------------------------- |
| `enter` `a` | Fill in the selected step: what was said is asked for, again and again until nothing is typed |

## People

| key         | does                                                                 |
| ----------- | -------------------------------------------------------------------- |
| `space`     | Say that the selected goal is reached, or open again                 |
| `enter`     | Read the session in which the selected thing was learned             |
| `c` `enter` | Change what is selected in a profile                                 |
| `a`         | Add to the list of the profile that is selected                      |
| `d`         | Take the selected entry out of the profile, to the trash: asks first |
| `t`         | Show the other of the two first                                      |

## How it goes

| key     | does                                                              |
| ------- | ----------------------------------------------------------------- |
| `space` | Keep the selected commitment: it is done                          |
| `space` | Open a commitment again that was kept or released                 |
| `r`     | Release the selected commitment: take it back openly, and say why |
| `m`     | Move the selected commitment to another day, or give it one       |
| `c`     | Change the words of the selected commitment                       |
| `o`     | Say whose the selected commitment is                              |
| `d`     | Remove the selected commitment, to the trash: asks first          |
| `a`     | Add a commitment made outside a session                           |
| `enter` | Read the session in which the selected commitment was made        |
| `enter` | Find a question that fits, from the check-ins                     |

## Referrals

| key     | does                                                                      |
| ------- | ------------------------------------------------------------------------- |
| `y`     | Say that the selected referral helped                                     |
| `o`     | Say that the selected referral did not help                               |
| `c`     | Say in words how the selected referral helped                             |
| `a`     | Write into today's notes who is better placed to help, and with what      |
| `enter` | Go where the selected referral was written: its session, or the agreement |

## Questions

| key         | does                                                                                      |
| ----------- | ----------------------------------------------------------------------------------------- |
| `enter` `i` | Ask the selected question: it goes into the notes that are open, else into those of today |
| `enter`     | Write down what was answered to the selected question                                     |
| `enter`     | Show the questions of the selected theme only                                             |
| `t`         | Choose a theme, or go back to all of them                                                 |
| `]`         | Show the questions of the next theme                                                      |
| `[`         | Show the questions of the theme before                                                    |
| `f`         | Show only the questions that fit, or all                                                  |
| `/`         | Show only the questions that have the words that are typed                                |
| `a`         | Write a question of your own into the bank                                                |

## Stories

| key     | does                                                                       |
| ------- | -------------------------------------------------------------------------- |
| `enter` | Read the selected story                                                    |
| `t`     | Note the story as told: in the notes that are open, else in those of today |
| `T`     | Note a story as told again that was told in this pair before               |
| `a`     | Write a story of your own, part by part                                    |

## A story

| key | does                                                                       |
| --- | -------------------------------------------------------------------------- |
| `t` | Note the story as told: in the notes that are open, else in those of today |
| `T` | Note a story as told again that was told in this pair before               |

## Milestones

| key     | does                                                 |
| ------- | ---------------------------------------------------- |
| `enter` | Read the session in which the selected milestone was |
| `a`     | Write something to celebrate into today's notes      |

## Nudges

| key             | does                                                               |
| --------------- | ------------------------------------------------------------------ |
| `enter`         | Take the next step that the selected nudge offers                  |
| `enter` `space` | Take up the selected nudge again that was put aside                |
| `x`             | Put the selected nudge aside, for good or until a day, and say why |

## A way back

| key     | does                                                           |
| ------- | -------------------------------------------------------------- |
| `enter` | Read the last session, or find other questions                 |
| `z`     | Pause the pair: nothing of it wants care until it is resumed   |
| `z`     | Take up the pair again that was paused or closed               |
| `N`     | Plan a session, or write one down that was held on another day |

## A good ending

| key     | does                                                              |
| ------- | ----------------------------------------------------------------- |
| `space` | Keep the selected commitment: it is done                          |
| `space` | Open a commitment again that was kept or released                 |
| `r`     | Release the selected commitment: take it back openly, and say why |
| `m`     | Move the selected commitment to another day, or give it one       |
| `c`     | Change the words of the selected commitment                       |
| `o`     | Say whose the selected commitment is                              |
| `d`     | Remove the selected commitment, to the trash: asks first          |
| `a`     | Add a commitment made outside a session                           |
| `enter` | Read the session in which the selected commitment was made        |
| `enter` | Read the session in which the selected milestone was              |
| `l`     | Say when the programme ends, or that it does not                  |
| `v`     | Say how often to meet from now on                                 |
| `K`     | Close the pair: it stays to be read                               |
| `N`     | Plan a session, or write one down that was held on another day    |

## Notes being written

| key          | does                                                                                     |
| ------------ | ---------------------------------------------------------------------------------------- |
| `alt-q`      | Look for a question to ask, and put it in at the cursor                                  |
| `alt-t`      | Look for a story to tell, and put it in at the cursor                                    |
| `^T`         | Write down a commitment; again: another's                                                |
| `^Q`         | Write down a question that is asked                                                      |
| `^A`         | Write down the answer to the question above                                              |
| `^L`         | Write down a thing learned; again: about another                                         |
| `^G`         | Write down something to celebrate                                                        |
| `alt-h`      | Write down what the other said, in your own words                                        |
| `alt-s`      | Write down a story that was told                                                         |
| `alt-r`      | Write down who is better placed to help, and for what                                    |
| `tab`        | Take what is offered for the word being typed                                            |
| `alt-n`      | Choose the next of the words that are offered                                            |
| `alt-p`      | Choose the word before among those that are offered                                      |
| `^P`         | Turn to what you write for yourself alone, and back                                      |
| `alt-k`      | Say how the session felt: comfort, trust, guidance, from 1 to 5                          |
| `^E`         | Hand the text to your editor, and take it back                                           |
| `^S`         | Save, and go on writing                                                                  |
| `esc`        | Save, and go back                                                                        |
| `^C`         | Leave the selection, where something is selected; else save, and go back                 |
| `^_` `alt-u` | Take back what was typed                                                                 |
| `alt-e` `^R` | Type again what was taken back                                                           |
| `^X`         | Cut what is selected                                                                     |
| `alt-w`      | Copy what is selected                                                                    |
| `^V` `^Y`    | Put in what was cut, copied or killed                                                    |
| `alt-z`      | Show the text and nothing else, or all of the page again                                 |
| `F2` `alt-o` | Show or hide what helps while you write: last time, what is open, unanswered, boundaries |
| `F1` `alt-?` | List what can be done here and now                                                       |
| `F5`         | Draw the whole screen again, where something else wrote over it                          |

## A draft that was left behind

| key            | does                                                               |
| -------------- | ------------------------------------------------------------------ |
| `enter`        | Go on writing this draft; nothing is in the file until it is saved |
| `d`            | Put this draft in the trash                                        |
| `esc` `q` `^C` | Leave the draft where it is: it is offered again at the next start |

## A line being typed

| key      | does                                                                            |
| -------- | ------------------------------------------------------------------------------- |
| `enter`  | Take what was typed                                                             |
| `esc`    | Go back to what was asked before; where nothing was, leave everything as it was |
| `^C`     | Leave everything as it was, whatever was asked before                           |
| `↑` `^P` | Bring back what was typed last into such a line that was left                   |

## A question

| key   | does                                                                           |
| ----- | ------------------------------------------------------------------------------ |
| `y`   | Yes                                                                            |
| `1`   | Choose the first answer                                                        |
| `2`   | Choose the second answer                                                       |
| `3`   | Choose the third answer                                                        |
| `n`   | No                                                                             |
| `esc` | Go back to what was asked before; where nothing was, leave everything as it is |
| `^C`  | Leave everything as it is, whatever was asked before                           |
| `?`   | Say what each key answers                                                      |

A line being typed also takes `←` `→` `home` `end` `backspace` `del`; `^A` and `^E` go to its ends, `^W`
rubs out a word, `^U` what stands before the cursor and `^K` what stands behind it.

Notes take what any good editor takes: arrows, `home` `end` `page up` `page down`, with `ctrl` by words and to
the ends of the text, with `shift` to select; `ctrl-space` sets a mark from which moving selects. `alt-b` `alt-f`
go by words, `alt-<` `alt->` to the ends; `^D` and `alt-d` take out what follows, `^W` `^U` `^K` a word and the
line on either side. `enter` goes on with a list, and ends it where its item is empty; `tab` and `shift-tab`
indent an item. On the private side the check-in takes `1` to `5`, `←` `→` and `backspace`.

"""#),
("practices.md", #"""
# Ten practices

What makes two people good for each other is known well enough; the hard part is to do it on an ordinary Thursday. Here
is what this program does about each of ten practices, for a mentor and for a mentee alike. Keys are pressed in the
panes, with the pair selected; each opens a page, and `esc` goes back. The commands print the same for a script, a mail,
or a sheet of paper; `PAIR` is a part of the other's name.

| key | page            | command                       |
| --- | --------------- | ----------------------------- |
| `p` | the brief       | `rapport brief PAIR`          |
| `A` | the agreement   | `rapport agreement PAIR`      |
| `P` | people          | `rapport people PAIR`         |
| `H` | how it goes     | `rapport follow-through PAIR` |
| `Q` | questions       | `rapport questions PAIR`      |
| `S` | stories         | `rapport stories PAIR`        |
| `R` | referrals       | `rapport referrals PAIR`      |
| `M` | milestones      | `rapport milestones PAIR`     |
| `X` | nudges          | `rapport nudges PAIR`         |
| `W` | a way back      | `rapport way-back PAIR`       |
| `B` | a good ending   | `rapport ending PAIR`         |

If you do one thing before a meeting, press `p`: one page with what is open on both sides, what was said last time,
which questions wait for an answer, which dates are near, and what to keep away from.

## 1. Set clear expectations

Say early what each of you hopes to gain and can give, how often you meet, and what you would rather not talk about. `A`
holds that as lists of both sides, with the ground rules. `w` walks you through a first meeting in about ten minutes, in
any order, and you can stop halfway and go on next time. When both say yes, `y` (or `rapport agree PAIR`) notes the day
and what was agreed, so that a later change shows.

## 2. Keep expectations balanced

A hope that nobody can meet hurts less when it is seen in the first month. The agreement draws a line from each hope to
what covers it, and marks what is unmet; it says when only one of you gives. There you link the two with `l`, send the
hope to somebody else with `r`, or take it back with `d`. An agreement ages: say how often to look at it again, and you
are reminded.

## 3. Follow through

Do what you said, and see what was said. Commitments of both sides stand beside each other, in the words and in the
session in which they were made; `space` keeps one. `*` shows what is open with everybody. `H` shows how it goes over
the months: what was kept, late or not, what was moved, what was taken back, and why. These are figures you can count
yourselves. There is no score.

## 4. Be honest when you can't

Some promises should be taken back, and better on Monday than by silence. `r` *releases* a commitment: it asks why, and
writes day and reason below it, where both can read them. It is not failed, and it is not deleted. `m` moves a date, and
the former date stays to be read.

## 5. Admit limits, find the expert

Nobody knows everything, and to say so builds trust. A line `Refer:` in your notes, or below a hope, says who is better
placed and for what. When you release a promise since it isn't your field, you can name the expert in the same step. `R`
lists whom you sent each other to, and asks what is often forgotten: did it help? `y`, `o` or a few words with `c` say
so, or `rapport helped`.

## 6. Share your experiences

What went wrong with you is worth more than advice. Write a story once, in four short parts: the situation, what you
did, what happened, what you learned. `S` finds those that fit what the other is after, says why they fit, and remembers
whom you told them, so that nobody has to hear one twice; `a` writes one, `t` notes that you told it. While you take
notes, `alt-t` brings them up.

## 7. Ask questions

A good question is a gift that costs a breath. There are nearly two hundred in fourteen themes, and yours beside them.
`Q` offers one that fits this pair today and says why; what was asked before is not offered again, and what touches a
boundary is not offered at all. `enter` asks it: it goes into today's notes, or with `alt-q` into those you are writing.
On the command line `rapport ask PAIR` gives one, and `rapport answer` writes down what was answered.

## 8. Listen actively

Write down what the other said in your own words, `Heard:`, and what you learned about them, `Learned:`. Answers find
their question, and a question without an answer comes back in the next brief. What was learned is found again under
`P`, with its day. After a meeting you can note for yourself how it felt: comfort, trust, guidance, from 1 to 5. That is
private; `H` and `rapport check-ins PAIR --private` show it to you alone.

## 9. Find common ground

It is easier to be frank with somebody who also keeps bees. `P` shows both of you side by side: goals, strengths, where
each wants to grow, and what you both like. What you have in common is drawn from what each has written, and from what
was learned on the way.

## 10. Bring levity, mind boundaries

Tenth meetings, anniversaries, first papers: `M` keeps them, and each is celebrated on the screen once, in a line or
two. If you would rather have none, write `levity = off` into the configuration. Boundaries come first. They stand
beside you while you write, and no question, story or joke that touches one is put before you.

## It is never too late

A pair that has gone quiet needs no excuse, only a beginning. `W` has the last thing that was said, a light question,
and a few lines to send. `B` helps to end well: what you said you would do, what came of it, thanks, and how you stay in
touch. After the programme you go on at your own pace.

Whatever the program suggests, it says why. If a suggestion doesn't suit you, `X` shows it, `x` puts it aside, for good
or until a day, and `enter` takes it up again.

"""#),
    ]
}
