// swift-format-ignore-file
// Packed by `make pack` from Resources/demo: change the files there, not this one.

extension DemoJournal {
    /// Every file of the demo as it lies in Resources/demo, in order of its path.
    static let packed: [(path: String, text: String)] = [
("me.md", #"""
---
name: Marta Silveira
aliases: [Marta S.]
email: marta.silveira@example.org
pronouns: she/her
timezone: Europe/Lisbon
birthday: 04-09
---

## Goals

- [ ] Decide about the new centre with my eyes open by:2026-12-18 #leading
- [x] Say an early no, once a month #boundaries
- [ ] Ask two questions before I give one tip #listening

## Strengths

- Knows nearly everybody who measures anything in a river #network
- Reads drafts quickly and kindly #writing

## Growth areas

- Silence #listening
- Giving things away before they are perfect #delegation

## Interests

- Swimming outdoors, reluctantly and then with joy #swimming
- Alto in a choir that needs tenors #singing
- Bread that rises on some days #baking
- Old maps of rivers that have since moved #maps

## Boundaries

- Work calls after nine in the evening #evenings
- My father's illness, for now #father

## About

- Leads a group on rivers and what lives in them. Eighteen years at the institute, four in consulting before that.

"""#),
("pairs/aino-kallio/commitments.md", #"""
- [x] @mentee Send the photographs from the station due:2026-06-19 made:2026-06-14 kept:2026-06-17
- [ ] @mentor Write down the names of three people to see before the decision due:2026-12-02 made:2026-11-09

"""#),
("pairs/aino-kallio/mentor.md", #"""
---
name: Aino Kallio
email: aino.kallio@example.org
pronouns: she/her
timezone: Europe/Helsinki
birthday: 05-17
---

## Goals

- [ ] Leave the station so that nobody has to ring me up by:2027-02-26 #leading
- [x] Put forty years of lake temperatures where anybody can read them #opendata

## Strengths

- Hears what is not on the agenda
- Can wait

## Interests

- Mushrooms, the edible ones by preference #mushrooms
- Swimming through a hole in the ice #swimming
- Letters, on paper #letters

## Boundaries

- Flattery
- The director who came before her #predecessor

"""#),
("pairs/aino-kallio/pair.md", #"""
---
mentor: Aino Kallio
mentee: Marta Silveira
programme: Crosscurrents
started: 2025-12-10
until: 2026-12-11
cadence: monthly
review: every 12 months
---

## Mentor hopes to gain

- To understand how younger groups share their data and sleep well #opendata
- Somebody who tells me when a story has become too old #feedback

## Mentor can give

- Forty years of building a station, and of leaving it #leading
- Practice in saying no, with examples that still make me blush #boundaries
- Introductions to people who decide about money #network

## Mentee hopes to gain

- To find out whether I want to lead the new centre, or only to be asked #leading
- To say no while it is still early #boundaries
- To know the people who decide about large grants #network

## Mentee can give

- A hand with publishing the lake series openly #opendata
- Frank answers, also to long stories #feedback

## Ground rules

- One hour, then the sauna or the soup, whichever is nearer.
- What Marta tells about her own mentees has no names in it.

## Agreed

- 2025-12-17 mentee
- 2026-01-14 mentor text:7fde4d67

"""#),
("pairs/aino-kallio/sessions/2025-12-10.md", #"""
---
title: Who is whose?
time: "10:00"
minutes: 60
mode: video
status: held
---

I had prepared eleven questions. She had one: "Who taught you to prepare eleven questions?"

- Q: What are you here for, that you could not find in a book?
- A: Somebody who knows what it costs and would tell me.
- Heard: I said "one has to" seven times. She counted.
- [x] @mentee Leave out "one has to" for a week, and write down how it went due:2025-12-22 kept:2025-12-21
- [x] @mentor Send the letter that she got when she became director due:2026-01-09 kept:2026-01-12

"""#),
("pairs/aino-kallio/sessions/2026-01-14.md", #"""
---
title: Expectations
time: "10:00"
minutes: 50
mode: video
status: held
---

Both lists, hers on the back of an envelope. She wants to know how one publishes data without fear; I had thought that
I was the only one taking anything away from this.

- Q: What can you give me?
- A: An afternoon at the lake series, with everything I know about open data.
- [x] @mentee Look through the lake series and say what is missing due:2026-02-06 kept:2026-02-04

"""#),
("pairs/aino-kallio/sessions/2026-02-11.md", #"""
---
title: The first no
time: "10:00"
minutes: 45
mode: phone
status: held
---

There are two committees to which I said yes because the invitation was friendly.

- Q: Which of them would you miss?
- A: Neither. I would miss having been asked.
- Heard: A no that comes early is a present. A no that comes late is a bill.
- [x] @mentee Leave the prize committee due:2026-02-27 kept:2026-03-02
- [-] @mentee Leave the library committee as well due:2026-03-06 released:2026-03-11
  Moved: 2026-02-27 -> 2026-03-06 one no at a time
  Because: I found out that I like it; that should have been the question

"""#),
("pairs/aino-kallio/sessions/2026-03-11.md", #"""
---
title: A no and a half
time: "10:00"
minutes: 30
mode: video
status: held
---

The prize committee answered within the hour: "Thank you for telling us now." I had been composing for nine days.

- Heard: She asked who had had to wait during those nine days.
- Milestone: the first early no

"""#),
("pairs/aino-kallio/sessions/2026-04-08.md", #"""
---
title: Forty years of ice
time: "10:00"
minutes: 75
mode: video
status: held
---

Data instead of feelings, for once. The lake series has three clocks in it and a gap that is called "Pekka on leave".

- Q: What are you afraid of, when everybody can read it?
- A: That somebody finds the mistake of the second year. I know where it is. I have always known.
- Story: the-flood-model
- Heard: I told her about the flood model. She said nothing for a while and then fetched the notebook of that year.
- [x] @mentor Describe the mistake in one paragraph, for the readme due:2026-05-05 kept:2026-04-29
- [x] @mentee Write down the licence question so that a lawyer can answer it due:2026-04-24 kept:2026-04-23

"""#),
("pairs/aino-kallio/sessions/2026-05-06.md", #"""
---
title: The centre
time: "10:00"
minutes: 60
mode: video
status: held
---

It has a name now, and a budget, and the dean has told me in a lift that I would be "natural".

- Q: What would you do on the first Monday that nobody else would?
- A: Cancel the Monday meeting. After that, I don't know yet.
- Heard: I talked about the budget for twenty minutes in order not to talk about wanting.
- [x] @mentee Ask three people what they would be glad to be rid of due:2026-06-05 kept:2026-06-08

"""#),
("pairs/aino-kallio/sessions/2026-06-10.md", #"""
---
title: At the station
time: "11:00"
minutes: 240
mode: in person
place: the station, by the lake
status: held
---

A whole day. The corridor with the boots, the boat with her name on it (she did not want that), lunch with everybody.
At table people spoke when she was silent, and she was silent very skilfully.

- Q: How do you decide what not to decide?
- A: If somebody nearer to the water can decide it, I go for a walk.
- Learned: @aino swims every morning, and cuts the hole herself when there is ice #swimming
- Learned: @marta can't tell a chanterelle from a dead leaf #mushrooms
- Milestone: the lake series is public

"""#),
("pairs/aino-kallio/sessions/2026-07-08.md", #"""
---
title: Too many invitations
time: "10:00"
minutes: 30
mode: phone
status: held
---

Four invitations in a month, all of them friendly. I read them to her aloud, and she heard in my voice which one I
wanted.

- Heard: My voice goes up when it is duty.
- [x] @mentee Decline three, in two sentences each due:2026-07-15 kept:2026-07-13

"""#),
("pairs/aino-kallio/sessions/2026-08-12.md", #"""
---
title: Postcard
time: "10:00"
minutes: 15
mode: phone
status: held
---

She was in the forest and had a basket in her other hand. Fifteen minutes, mostly about where not to tread.

"""#),
("pairs/aino-kallio/sessions/2026-09-09.md", #"""
---
title: Wanting
time: "10:00"
minutes: 60
mode: video
status: held
---

I want it. It took nine months and one sentence.

- Q: What will you have to stop doing?
- A: Reading every manuscript of the group, and being the one who knows the gauges.
- Heard: She was pleased, and at once began to speak of deputies.
- [x] @mentee Tell the group before telling the dean due:2026-09-18 kept:2026-09-17
- [x] @mentor Let me see how a deputy's post is written down due:2026-09-30 kept:2026-10-02
- [-] @mentor Put in a word with the ministry due:2026-10-02 released:2026-09-23
  Because: she sits on the panel that will read the proposal, and saw it before I did

"""#),
("pairs/aino-kallio/sessions/2026-10-07.md", #"""
---
title: The telephone
time: "10:00"
minutes: 50
mode: video
status: held
---

I asked how she gave away her telephone, because somebody I care for can't. She laughed and told of the night on which
nobody rang, and of the morning after it, when she found that they had done it better.

- Q: What helped you more, their promise or their silence?
- A: Their silence. A promise I would have checked.
- Heard: Letting go is a thing one does on ordinary days, not once and solemnly.
- [x] @mentor Look out the letter about that night due:2026-10-21 kept:2026-10-17
- [ ] @mentee Write one page on what the centre is for due:2026-11-23
  Moved: 2026-10-28 -> 2026-11-09 wrote three pages, which is not the same
  Moved: 2026-11-09 -> 2026-11-23 now it is one page, but about the building

"""#),
("pairs/aino-kallio/sessions/2026-11-04.md", #"""
---
title: What is left
time: "10:00"
minutes: 60
mode: video
status: held
---

One more hour in the programme after this one. Neither of us mentioned it until the fifty-fifth minute.

- Q: What have you not asked me yet?
- A: Whether you were lonely.
- Q: And what do you think the answer is?
- A: That you had the lake. And that it was not enough every day.
- Heard: She would like to go on, without a form and with soup.
- Story: saying-no-late
- [ ] @both Each write down how this should go on, and read it aloud due:2026-12-09
- [x] @mentee Ring Professor Quist, who reads such proposals due:2026-11-13 kept:2026-11-11

"""#),
("pairs/aino-kallio/sessions/2026-12-09.md", #"""
---
title: The last hour, or the first
time: "10:00"
minutes: 60
mode: in person
place: the station, by the lake
status: planned
---

- Read aloud how it should go on
- The one page
- Soup

"""#),
("pairs/jonas-weidmann/commitments.md", #"""
- [x] @jonas Get Marta a pass for a night in the control room due:2026-05-29 made:2026-05-18 kept:2026-05-27
- [ ] @both Sing the open rehearsal together, bass and alto due:2026-12-11 made:2026-11-10
  He insists that an alto who says she can't sing is a soprano.

"""#),
("pairs/jonas-weidmann/mentee.md", #"""
---
name: Jonas Weidmann
aliases: [Joni]
email: jonas.weidmann@example.org
pronouns: he/him
timezone: Europe/Berlin
birthday: 09-14
---

## Goals

- [ ] Hand over the night rota without lying awake over it by:2027-01-31 #delegation
- [x] Hold the first appraisal talks, all nine #conversations
- [ ] Speak up in the directors' meeting before the minutes are closed #speaking

## Strengths

- Stays calm when every lamp is red
- Remembers what people said about their children, parents, knees

## Growth areas

- Letting others do it their own way #delegation
- Disagreeing with somebody he likes #conversations

## Interests

- Sings bass in a choir #singing
- Mends old radios #radios
- Allotment, mostly potatoes #gardening

## Boundaries

- His divorce, unless he brings it up #private-life
- Jokes about civil servants

"""#),
("pairs/jonas-weidmann/pair.md", #"""
---
mentor: Marta Silveira
mentee: Jonas Weidmann
programme: City and River
started: 2026-01-13
cadence: every 3 weeks
review: every 6 months
---

## Mentor hopes to gain

- To learn how a waterworks is really run at three in the morning #operations
- A sparring partner for my own trouble with handing things over #delegation

## Mentor can give

- An ear that is not inside the company #leading
- What I got wrong when I first led a group, in detail #leading #mistakes
- Rehearsing hard conversations, in both roles #conversations

## Mentee hopes to gain

- To lead people who were my colleagues until last month #leading
- To have hard conversations early instead of late #conversations
- To stay an engineer with at least one hand #engineering
  Refer: Dorothea Lang, who has led the pumping stations for twenty years and still carries a spanner

## Mentee can give

- A night at the control room, coffee included #operations
- Straight talk about delegation from somebody who is bad at it too #delegation

## Ground rules

- No names of staff in these notes beyond a first name, and nothing that belongs in a personnel file.
- Jonas decides what gets tried. I may ask twice, not three times.

## Agreed

- 2026-01-20 mentor
- 2026-01-27 mentee

"""#),
("pairs/jonas-weidmann/sessions/2026-01-20.md", #"""
---
title: Nine people and a rota
time: "17:30"
minutes: 60
mode: in person
place: café by the waterworks
status: held
---

For three weeks he has led nine people, five of whom trained him. He has a new door sign and keeps the door open so
that nobody can read it.

- Q: What did the best boss you ever had do that you could copy on Monday?
- A: She came down to the pumps on the first day and asked what was broken.
- Heard: He misses being asked for help, and is ashamed of missing it.
- [x] @jonas Go round all nine and ask what is broken due:2026-02-06 kept:2026-02-05
- [x] @mentor Write down my first three mistakes as a leader due:2026-01-30 kept:2026-01-29

"""#),
("pairs/jonas-weidmann/sessions/2026-02-10.md", #"""
---
title: What is broken
time: "17:30"
minutes: 45
mode: video
status: held
---

Nine visits, twenty-six broken things, most of them chairs. He has mended four himself at the weekend.

- Story: the-lab-key
- Q: Who would have liked to mend the chairs?
- A: Wenzel. He asked, in fact. I heard it as politeness.
- Heard: If he mends it himself, nobody can be disappointed by it.
- [x] @jonas Give the rest of the list to Wenzel, with the money due:2026-02-13 kept:2026-02-17
- [-] @jonas Write a newsletter for the team due:2026-02-27 released:2026-03-03
  Because: nobody wanted to read one; they wanted the list on the wall

"""#),
("pairs/jonas-weidmann/sessions/2026-03-03.md", #"""
---
title: Bruno
time: "17:30"
minutes: 60
mode: in person
place: café by the waterworks
status: held
---

Bruno applied for the same post, is twelve years older and has said nothing since. The silence has become a thing with
a chair of its own at the Monday meeting.

We rehearsed it, he as himself and then as Bruno. As Bruno he was far more generous than he had expected.

- Q: What do you owe him, and what don't you?
- A: Respect, and the truth about why. Not the post.
- Heard: He would have liked to be congratulated by Bruno most of all.
- [x] @jonas Ask Bruno for a walk round the filter basins due:2026-03-20 kept:2026-03-24
  Moved: 2026-03-13 -> 2026-03-20 Bruno was on leave

"""#),
("pairs/jonas-weidmann/sessions/2026-03-24.md", #"""
---
title: The walk
time: "17:30"
minutes: 30
mode: phone
status: held
---

They walked round the basins twice this morning. Bruno said that he had not been angry but embarrassed, and that the
new rota is nonsense. He may be right about the rota.

- Milestone: he and Bruno are talking again
- Heard: The conversation he had put off for ten weeks took twenty-five minutes.

"""#),
("pairs/jonas-weidmann/sessions/2026-04-14.md", #"""
---
title: The rota
time: "17:30"
minutes: 45
mode: video
status: held
---

Three versions of the night rota, each fairer than the last, each made by himself between ten and midnight.

- Q: What would happen if the nine made it?
- A: It would be worse on paper and they would keep to it.
- [x] @jonas Let the team make the rota for one month due:2026-05-04 kept:2026-05-04
  - [x] @jonas Tell them what is fixed: two at night, eleven hours' rest due:2026-04-20 kept:2026-04-17
  - [x] @jonas Keep his own hands off until they ask due:2026-05-04 kept:2026-05-04
- [x] @mentor Ask him about it only once due:2026-05-05 kept:2026-05-05

"""#),
("pairs/jonas-weidmann/sessions/2026-05-05.md", #"""
---
title: Hands off
time: "17:30"
minutes: 20
mode: phone
status: held
---

The rota is on the wall. It has an arrow in it that nobody can explain, and everybody turned up.

- Heard: It was harder than the flood of two years ago.

"""#),
("pairs/jonas-weidmann/sessions/2026-05-26.md", #"""
---
title: Before the appraisals
time: "17:30"
minutes: 60
mode: in person
place: café by the waterworks
status: held
---

Nine appraisal talks in three weeks, with a form of eleven pages. We found the one page that matters.

- Q: What do you want each of them to know when they leave the room?
- A: What they are good at, said in a sentence that would not fit anybody else.
- [x] @jonas Write one such sentence for each of the nine due:2026-06-05 kept:2026-06-04
- [x] @mentor Play the difficult one, twice due:2026-06-09 kept:2026-06-08
- [-] @mentor Look over the form and mark what is required by law due:2026-06-05 released:2026-05-29
  Because: that is for somebody in his own house; he asked the staff council instead

"""#),
("pairs/jonas-weidmann/sessions/2026-06-16.md", #"""
---
title: Nine sentences
time: "17:30"
minutes: 45
mode: video
status: held
---

Seven talks done. Two people cried, both from relief, one of them Jonas.

- Learned: @jonas has sung in the same choir since he was nineteen #singing
- Heard: Nobody had ever told Wenzel what he is good at, in thirty-one years.
- Milestone: the first appraisal talks held

"""#),
("pairs/jonas-weidmann/sessions/2026-07-07.md", #"""
---
title: A night in the control room
time: "23:00"
minutes: 180
mode: in person
place: control room, east works
status: held
---

I kept the night shift company until two. At one o'clock a pressure sensor failed, and I saw him do nothing for four
long minutes while Aylin found it by herself.

- Q: What went on in you during those four minutes?
- A: I counted the tiles on the wall. Sixty-two.
- Heard: "She will be better than me at this, and I would like to have had something to do with it."
- Learned: @jonas keeps a radio on his desk that he built when he was twelve #radios

"""#),
("pairs/jonas-weidmann/sessions/2026-07-28.md", #"""
---
title: Half-time
time: "17:30"
minutes: 30
mode: phone
status: held
---

Meant to look at the agreement again; the reorganisation has swallowed everything. We agreed to leave it until the new
posts are settled, and to say so openly rather than pretend.

- [x] @mentor Note down that the agreement waits, and why due:2026-07-31 kept:2026-07-28

"""#),
("pairs/jonas-weidmann/sessions/2026-08-18.md", #"""
---
title: Reorganised
time: "17:30"
minutes: 45
mode: video
status: held
---

The east and west works become one. He may keep his nine or have twenty, and was asked what he would prefer, in a
corridor, by somebody with a coat on.

- Q: What would you need to know before you answered with your coat off?
- A: Whether Dorothea stays, and who does the rota for twenty.
- Refer: Dorothea Lang for how to stay an engineer with twenty people
  Helped: yes
- [x] @jonas Ask for a proper appointment about it due:2026-08-28 kept:2026-08-26
- [x] @jonas Have lunch with Dorothea due:2026-09-07 kept:2026-09-10
  Moved: 2026-08-31 -> 2026-09-07 both of them had the flooded underpass to see to

"""#),
("pairs/jonas-weidmann/sessions/2026-09-08.md", #"""
---
title: Twenty
time: "17:30"
minutes: 25
mode: phone
status: held
---

It will be twenty before long, and Bruno is to be his deputy. It was Jonas who proposed it.

- Heard: He asked for the thing that frightened him, and slept.
- Milestone: asked to lead both works

"""#),
("pairs/jonas-weidmann/sessions/2026-09-29.md", #"""
---
title: Handing over
time: "17:30"
minutes: 60
mode: in person
place: café by the waterworks
status: held
---

If there are to be twenty, then he cannot be the one who is rung up at night. Everybody sees it. He sees it as well.

- Story: saying-no-late
- Q: What is the worst that could happen if they rang Aylin?
- A: That she would decide otherwise than I would have. And be right.
- Q: And the second worst?
- A: That she is wrong, and learns it at night and alone, as I did.
- Heard: The telephone beside the bed is also the proof that he is needed.
- [ ] @jonas Hand over the night telephone due:2026-12-18
  - [x] @jonas Ask Aylin whether she wants it at all due:2026-10-09 kept:2026-10-06
  - [x] @jonas Spend three nights as the second line only due:2026-11-06 kept:2026-11-08
  - [ ] @jonas Write down the four calls that should still reach him due:2026-11-26
- [x] @mentor Ask Aino how she gave away her own telephone due:2026-10-16 kept:2026-10-07

"""#),
("pairs/jonas-weidmann/sessions/2026-10-20.md", #"""
---
title: The second line
time: "17:30"
minutes: 30
mode: video
status: held
---

Two of three nights done. In the first he lay awake with the telephone on his chest; in the second he slept until six
and was offended.

- Heard: Not being rung up feels like being forgotten, for about a day.
- [-] @jonas Keep a diary of the nights due:2026-11-09 released:2026-10-29
  Because: writing at four in the morning is the opposite of sleeping
- [x] @mentor Send the paragraph about silence from Aino's letter due:2026-10-23 kept:2026-10-21

"""#),
("pairs/jonas-weidmann/sessions/2026-11-10.md", #"""
---
title: The directors' meeting
time: "17:30"
minutes: 60
mode: in person
place: café by the waterworks
status: held
---

He had a remark on the maintenance budget and made it, in his head, on the way home. In the room there had been a
pause that was exactly long enough.

I had three good tips ready before he had finished the sentence, and gave them. He thanked me very kindly.

- Q: What would you have said, if the pause had been yours?
- A: That a pump which is serviced on Fridays fails on Saturdays.
- Q: Who in that room would be glad if you said it?
- Heard: He does not lack the words. He waits for somebody to turn towards him.

- [ ] @mentor Send him what I know about speaking early, in half a page due:2026-11-22
- [ ] @jonas Say one sentence in the first ten minutes, whichever due:2026-12-01
- [x] @jonas Send Marta the dates of the open rehearsal due:2026-11-13 kept:2026-11-12

"""#),
("pairs/jonas-weidmann/sessions/2026-12-01.md", #"""
---
title: Four calls, one sentence
time: "17:30"
minutes: 45
mode: in person
place: café by the waterworks
status: planned
---

- The four calls that should still reach him
- Who would be glad if he said it? Left open last time

"""#),
("pairs/leila-haddad/commitments.md", #"""
- [x] @mentor Leave the spare key to the flume hall with Leila due:2026-02-27 made:2026-02-24 kept:2026-02-26
- [x] @mentee Send the swimming spots above the weir #swimming due:2026-06-05 made:2026-05-30 kept:2026-06-01
- [ ] @mentor Bring the old survey maps from the cellar due:2026-12-04 made:2026-11-03

"""#),
("pairs/leila-haddad/mentee.md", #"""
---
name: Leila Haddad
email: leila.haddad@example.org
pronouns: she/her
timezone: Europe/Madrid
birthday: 06-30
---

## Goals

- [x] Give a talk at a conference, without notes in my hand #talks
- [ ] Hand in the thesis by:2027-03-12 #thesis
- [ ] Know by then what I want to do next, and why #careers

## Strengths

- Patience with experiments that fail for a month before they work
- Pictures that explain themselves #figures

## Growth areas

- Speaking before the thought is perfect #talks
- Asking for things twice #asking

## Interests

- Swimming in rivers and lakes, whatever the temperature #swimming
- Arabic calligraphy, badly #calligraphy
- Long train journeys

## Boundaries

- Questions about when there will be children #family
- Jokes about people who never finish

## About

- First in her family to write a thesis. Grew up in three cities and counts in a different language when she is tired.

"""#),
("pairs/leila-haddad/pair.md", #"""
---
mentor: Marta Silveira
mentee: Leila Haddad
programme: Tideway Mentoring
started: 2025-11-27
until: 2027-05-27
cadence: every 2 weeks
review: every 6 months
---

## Mentor hopes to gain

- A view of doctoral life as it is now, not as I remember it #doctorate
- A frank word when my advice misses #feedback

## Mentor can give

- Pages read within a week, with the reasons for every remark #thesis
- Rehearsals, as many as it takes #talks
- Introductions among people who work on rivers #network

## Mentee hopes to gain

- To finish the thesis and still like the subject #thesis
- To stand in front of a room without dread #talks
- To know people beyond my own institute #network
- To understand what work outside the university would be like #industry
  Refer: Ruben Castellanos

## Mentee can give

- The doctoral room as it looks from inside #doctorate
- A plain answer to "was that of any use?" #feedback
- A hand with anything that has to do with plotting #figures

## Ground rules

- What is said here stays here, also from Leila's supervisor.
- Either of us may say "not today" and need not explain.
- If a date has to move, we say so the day before at the latest.

## Agreed

- 2025-12-04 mentor
- 2025-12-11 mentee
- 2026-06-11 both text:4e489bae

"""#),
("pairs/leila-haddad/sessions/2025-11-27.md", #"""
---
title: The first hour
time: "16:00"
minutes: 60
mode: in person
place: garden room
status: held
---

Mostly biographies, told the wrong way round: we both began with what we nearly became instead.

Leila builds gravel rivers in a flume and waits for them to braid. Fourth year, two papers planned, one of them half
written. She says the work is going well and that she would like to believe it.

- Q: What would have to happen for you to call this a good year?
- A: A thesis I would lend to a friend. And one talk that I remember as a talk and not as an accident.
- Heard: She is not afraid of hard questions. She is afraid of the silence before she answers.
- Learned: @leila swims outdoors all year round #swimming

Before the next time, each of us writes down what we hope for and what we can give.

- [x] @both Write down hopes and gives due:2025-12-09 kept:2025-12-08
- [x] @mentor Send the programme's page on confidentiality due:2025-11-28 kept:2025-11-28

"""#),
("pairs/leila-haddad/sessions/2025-12-11.md", #"""
---
title: Expectations, line by line
time: "16:00"
minutes: 50
mode: in person
place: garden room
status: held
---

We laid both lists side by side. Three of Leila's four hopes are things I can help with; the fourth, life outside the
university, I left eighteen years ago and should not pretend to know.

- Refer: Ruben Castellanos for what hydrology is like in a company
  Helped: yes, she has his number now and uses it
- Q: How will I notice that you are unhappy with something I said?
- A: I become very polite. Please ask then.
- Heard: Advice given too early feels like being hurried out of the room.

- [x] @mentee Sketch the thesis as a table of contents due:2026-01-07 kept:2026-01-06
- [x] @mentor Ask Ruben whether he has an hour to spare due:2026-01-08 kept:2026-01-19

"""#),
("pairs/leila-haddad/sessions/2026-01-08.md", #"""
---
title: A table of contents
time: "16:00"
minutes: 45
mode: video
status: held
---

Six chapters, and the fourth one is called "Everything else". We agreed that this is where the thesis is hiding.

- Q: Which chapter would you write if only one were allowed?
- A: The fourth. Then it had better get a name.
- [x] @mentee Give chapter four a name and half a page due:2026-01-20 kept:2026-01-21
- [x] @mentee Put herself down for the group seminar due:2026-01-16 kept:2026-01-09

"""#),
("pairs/leila-haddad/sessions/2026-01-22.md", #"""
---
title: Rehearsal in an empty hall
time: "17:00"
minutes: 40
mode: in person
place: lecture hall 2
status: held
---

Twelve minutes, then twelve minutes again. The second was half as fast and twice as good.

- Heard: When she looks at the screen she talks to the data; when she looks up she talks to the exam.
- [x] @mentor Sit in the third row on the day, on the left due:2026-02-03 kept:2026-02-03

"""#),
("pairs/leila-haddad/sessions/2026-02-05.md", #"""
---
title: After the seminar
time: "16:00"
minutes: 60
mode: in person
place: garden room
status: held
---

It went well for nine minutes. Then somebody asked about the grain sizes and she could not find a single word.

I told her about my own minute, which lasted longer and had a minister in the front row. She laughed, and then she
was angry that nobody tells such things to doctoral students.

- Story: the-blank-minute
- Q: What did the room do while you said nothing?
- A: They waited. I thought they were judging, but the professor was writing down a question of her own.
- Heard: It was the first time that she was asked something she really wanted to answer.
- Learned: @leila needs a day before she can talk about things that went wrong

- [x] @mentee Write the answer she would have given, for herself due:2026-02-12 kept:2026-02-11
- [x] @mentor Collect three sentences that buy time when a question comes due:2026-02-17 kept:2026-02-19

"""#),
("pairs/leila-haddad/sessions/2026-02-19.md", #"""
---
title: Waiting for remarks
time: "16:00"
minutes: 30
mode: phone
status: held
---

Chapter four has been with her supervisor for five weeks. Asking again feels like nagging to her. To me it sounds like
a part of the work.

- Q: What would you advise a friend?
- A: To name a date, and to say what happens to the chapter after it.
- [x] @mentee Ask Professor Amsel for remarks by a date she chooses due:2026-02-27 kept:2026-02-25

"""#),
("pairs/leila-haddad/sessions/2026-03-05.md", #"""
---
title: Sent off
time: "16:00"
minutes: 30
mode: in person
place: canteen
status: held
---

The paper on braiding went to the journal this morning, with forty minutes to spare before nothing in particular.

- Milestone: first paper submitted
- Heard: She deleted the word "novel" eleven times and misses it a little.
- [x] @both Not speak of the paper for two weeks due:2026-03-19 kept:2026-03-19

"""#),
("pairs/leila-haddad/sessions/2026-03-19.md", #"""
---
title: A short one
time: "16:00"
minutes: 20
mode: phone
status: held
---

Leila was between two runs in the flume hall; the pumps can be heard through all of it. All is well, nothing is new.

- Heard: The boring weeks are the ones in which the thesis grows.

"""#),
("pairs/leila-haddad/sessions/2026-04-02.md", #"""
---
title: Two reviewers
time: "16:00"
minutes: 60
mode: in person
place: garden room
status: held
---

Rejected, with an invitation to try again. One review is kind and vague, the other rude and useful.

We read both aloud in funny voices first. Then the second one again, slowly, with a pencil: of nine points, seven can be
answered with data she has.

- Story: second-submission
- Q: Which of the nine hurts because it is right?
- A: The third. I chose the slope because the flume allowed it, and I wrote as if the river had.
- Heard: What stings is not the no. It is having told her parents.

- [x] @mentee Sort the nine points into answer, run again, disagree due:2026-04-14 kept:2026-04-13
- [x] @mentor Show her the reviews of my own worst paper due:2026-04-09 kept:2026-04-16
- [-] @mentor Write to the editor and ask how firm the deadline is due:2026-04-10 released:2026-04-07
  Because: Leila asked herself, as she should; the editor answered within the hour

"""#),
("pairs/leila-haddad/sessions/2026-04-16.md", #"""
---
title: Nine points
time: "16:00"
minutes: 45
mode: video
status: held
---

Three columns, as promised: five to answer, three to run again, one to disagree with politely.

- Q: Who could look at the one you disagree with?
- A: Amira down the corridor, because she disagrees with me about everything else.
- [x] @mentee Run the two steeper slopes again due:2026-05-22 kept:2026-06-04
  Moved: 2026-05-08 -> 2026-05-22 the pump was being repaired
- [x] @mentee Ask Amira due:2026-04-24 kept:2026-04-17

"""#),
("pairs/leila-haddad/sessions/2026-04-30.md", #"""
---
title: Between pumps
time: "16:00"
minutes: 15
mode: phone
status: held
---

The pump is in pieces on the floor. She reads in the meantime, and enjoys it, which is noted here so that she remembers.

"""#),
("pairs/leila-haddad/sessions/2026-05-14.md", #"""
---
title: An abstract accepted
time: "16:00"
minutes: 45
mode: in person
place: garden room
status: held
---

The conference wants her: a talk, not a poster. She had ticked "poster preferred" and they did not care.

- Milestone: a talk at the rivers conference
- Q: What is the smallest version of this talk that would already be worth hearing?
- A: One film of a river changing its mind, and four sentences.
- Heard: Under the dread there is something that sounds a lot like pride.

- [x] @mentee Cut the film to ninety seconds due:2026-06-09 kept:2026-06-08
- [x] @mentor Find out who else from our field will be there due:2026-05-29 kept:2026-05-27

"""#),
("pairs/leila-haddad/sessions/2026-05-28.md", #"""
---
title: By the weir
time: "17:30"
minutes: 60
mode: in person
place: river path
status: held
---

We walked instead of sitting. Nothing on any list was discussed, and it was the most useful hour for weeks.

- Learned: @leila has swum the whole stretch from the weir to the harbour #swimming
- Learned: @mentor still owns the wetsuit and has no more excuses #swimming
- Heard: She thinks more clearly when she does not have to face anybody.
- [x] @both Swim at the weir once before the conference due:2026-07-05 kept:2026-07-05

"""#),
("pairs/leila-haddad/sessions/2026-06-11.md", #"""
---
title: Half a year
time: "16:00"
minutes: 60
mode: in person
place: garden room
status: held
---

Looked at the agreement again. Nothing had to go; the line about plotting came in, since Leila has mended three of my
figures by now and it ought to be on the record.

- Q: Was any of it of no use?
- A: The reading list. You sent it because you like it. I read it because I like you.
- Q: What should we do more of?
- A: Walk.

- [x] @mentee Send the revised paper due:2026-06-19 kept:2026-06-18
- [x] @mentor Throw away the reading list due:2026-06-12 kept:2026-06-11

"""#),
("pairs/leila-haddad/sessions/2026-06-25-2.md", #"""
---
title: Rehearsal, second act
time: "20:15"
minutes: 20
mode: phone
status: held
---

The slides would not open on her other computer. By the time I had picked up the phone she had solved it, so we just
talked. She is nervous in the ordinary way now.

"""#),
("pairs/leila-haddad/sessions/2026-06-25.md", #"""
---
title: Rehearsal, first act
time: "15:00"
minutes: 45
mode: in person
place: lecture hall 2
status: held
---

With the film, without notes. When the gravel moves, people stop looking at her, and that is exactly what she needs to
find her next sentence.

- Heard: "I can hear when I am about to hurry. It is when I like the next slide."
- [x] @mentee Write the first two sentences down and learn only those due:2026-07-03 kept:2026-07-02

"""#),
("pairs/leila-haddad/sessions/2026-07-09.md", #"""
---
title: Packing
time: "16:00"
minutes: 20
mode: video
status: held
---

She leaves tomorrow. Three things to take along: water, the clicker, and the sentence "that is a good question, let me
think for a moment".

- [x] @mentor Write to Hanne Roux, so that she looks out for Leila at dinner due:2026-07-10 kept:2026-07-10

"""#),
("pairs/leila-haddad/sessions/2026-07-23.md", #"""
---
title: The talk
time: "16:00"
minutes: 60
mode: in person
place: garden room
status: held
---

Back from the conference, tired and pleased. Hall three was full, the film worked, and there was a silence before the
second answer. "I let it be a silence," she says.

- Milestone: first conference talk, without notes
- Q: What did you take home from it?
- A: That people came up afterwards to ask. Not to check. To ask.
- Heard: Hanne introduced her as somebody to watch, and she has not yet decided whether to believe it.
- Learned: @leila wrote to two of the people she met, on the train home, before the courage went #network

- [x] @mentee Follow up with the group in Grenoble about their flume due:2026-08-05 kept:2026-07-30

"""#),
("pairs/leila-haddad/sessions/2026-08-06.md", #"""
---
title: "Cancelled: in bed with a fever"
time: "16:00"
status: cancelled
because: Marta was ill
---

Nothing lost. Leila sent a drawing of a river with a thermometer in it.

"""#),
("pairs/leila-haddad/sessions/2026-08-20.md", #"""
---
title: Tired
time: "16:00"
minutes: 45
mode: in person
place: river path
status: held
---

She has worked through three weekends and noticed only when somebody asked what day it was.

- Q: What would you stop, if stopping were free?
- A: The teaching on Fridays. I said yes because nobody else did.
- Story: saying-no-late
- Heard: Rest feels like something one has to have earned.

- [x] @mentee Take four days without the thesis due:2026-09-02 kept:2026-08-31
- [-] @mentee Find somebody to take over the Friday teaching due:2026-09-11 released:2026-09-03
  Because: the students asked her to stay, and with one evening less she would like to

"""#),
("pairs/leila-haddad/sessions/2026-09-03.md", #"""
---
title: Four days by a lake
time: "16:00"
minutes: 30
mode: video
status: held
---

Four days, no laptop, eleven swims. Chapter four has become chapters four and five without her doing anything about it.

- Heard: The thesis did not mind waiting.
- [x] @mentee Write a page on what chapter five is for due:2026-09-16 kept:2026-09-15

"""#),
("pairs/leila-haddad/sessions/2026-09-17.md", #"""
---
title: And afterwards?
time: "16:00"
minutes: 60
mode: in person
place: garden room
status: held
---

For the first time we spoke about the time after the thesis: a postdoc in Grenoble, a company that maps rivers for
cities, or a year of neither.

- Q: On an ordinary Wednesday in three years, what are your hands doing?
- A: Holding something wet. So: not only a keyboard.
- Heard: She would rather be needed than admired.
- Refer: Ruben Castellanos for a day in his company, to see it with her own eyes

- [x] @mentor Remind Ruben that he offered a day in the field due:2026-09-25 kept:2026-09-24
- [x] @mentee List what she would miss, for each of the three due:2026-09-30 kept:2026-10-01

"""#),
("pairs/leila-haddad/sessions/2026-10-01.md", #"""
---
title: Three lists
time: "16:00"
minutes: 25
mode: phone
status: held
---

The list for the year of neither was the longest, which surprised both of us. We leave it lying there for a while.

- Q: What is on none of the three lists?
- A: The flume. I would have said I could not live without it.

"""#),
("pairs/leila-haddad/sessions/2026-10-15.md", #"""
---
title: An application, perhaps
time: "16:00"
minutes: 50
mode: in person
place: garden room
status: held
---

Grenoble has a place from next year on and wrote to her, not the other way round.

I had promised to go through the budget with her and did not get on with it at all: it is another country's funding,
and I would be guessing in a confident voice. Said so.

- Q: What do you need to know before you could say yes?
- A: Who would read my drafts there. And whether the river is near.
- Refer: Ilse Brandt at the grants office for anything with a budget in it

- [x] @mentee Write to Ilse Brandt due:2026-10-23 kept:2026-10-20
- [-] @mentor Go through the budget of the Grenoble proposal due:2026-10-28 released:2026-10-15
  Because: it is not my field; Ilse does this every week and is kind about it
- [ ] @mentee Draft one page on why Grenoble due:2026-11-13
  Moved: 2026-10-30 -> 2026-11-13 the revised paper came back first

"""#),
("pairs/leila-haddad/sessions/2026-10-29.md", #"""
---
title: Minor corrections
time: "16:00"
minutes: 30
mode: video
status: held
---

The paper is back with "minor corrections". We went through them in ten minutes and spent the other twenty on what it
is like when a thing is nearly over.

- Heard: She is a little sad about it and did not expect to be.
- [x] @mentee Send the corrections back due:2026-11-04 kept:2026-11-02
- [ ] @mentor Introduce Leila to Ruben's colleague in the field team due:2026-11-11

"""#),
("pairs/leila-haddad/sessions/2026-11-12.md", #"""
---
title: Accepted
time: "16:00"
minutes: 60
mode: in person
place: garden room
status: held
---

The letter came on the tram. She got off two stops early to read it again.

Our twenty-fifth hour, as it turns out, and the best reason for cake so far. Afterwards we were quite sober: the
thesis is due in four months and chapter five has no figures.

- Milestone: first paper accepted
- Q: Whom did you tell first?
- A: My mother. She asked whether it can be bought in a shop.
- Q: What did you do differently the second time round?
- A: I wrote it for the rude reviewer, as if she were a friend. She was right to be rude about the third point.
- Heard: The dread has not gone. It has become something that travels with her and no longer drives.
- Learned: @leila celebrates by cooking for too many people #cooking

- [ ] @mentee Draw the figures of chapter five, ugly ones first due:2026-11-20
- [ ] @mentor Read the introduction, with reasons for every remark due:2026-11-22
- [ ] @both Swim at the weir, however cold it is due:2026-11-28

"""#),
("pairs/leila-haddad/sessions/2026-11-26.md", #"""
---
title: Figures, and Grenoble
time: "16:00"
minutes: 60
mode: in person
place: garden room
status: planned
---

- The figures of chapter five, on paper, spread out on the floor
- Grenoble: what would make it a clear yes, or a clear no?

"""#),
("pairs/priya-raman/mentee.md", #"""
---
name: Priya Raman
email: priya.raman@example.org
pronouns: she/her
timezone: Europe/Amsterdam
birthday: 02-03
---

## Goals

- [x] Build ten sensors that survive a month in a real river #founding
- [ ] Decide about the university by:2026-12-18 #careers
- [ ] Sell the first hundred #pricing

## Strengths

- Solders faster than others think
- Says what she doesn't know, in front of investors too

## Growth areas

- Putting a number on her own work #pricing
- Being late with only one thing at a time

## Interests

- Baking bread #baking
- Films about heists #films
- Her daughter's collection of stones #stones

## Boundaries

- Advice on bringing up children #children
- The grant that her former group did not get #old-grant

"""#),
("pairs/priya-raman/pair.md", #"""
---
mentor: Marta Silveira
mentee: Priya Raman
programme: Tideway Mentoring
started: 2026-01-16
until: 2027-01-29
cadence: monthly
review: every 6 months
---

## Mentor hopes to gain

- To see how an idea from a laboratory becomes a thing one can buy #founding
- Company in the question how much work is enough #balance

## Mentor can give

- Twenty years of knowing who measures what in which river #network
- A reader for anything that must be understood by people in a hurry #writing
- Honest doubt, in small portions #feedback

## Mentee hopes to gain

- To decide without regret whether to leave the university #careers #feedback
- First customers among people who look after rivers #network
- To protect what we invented #patents
  Refer: Henrik Dahl, who advises the institute on patents
- A feeling for what a first product may cost #pricing

## Mentee can give

- A look inside founding, with the embarrassing parts #founding
- Thoughts on balance from somebody with a toddler and a company #balance

## Ground rules

- Sessions may be interrupted by a small person, who is welcome.
- Co-founders are spoken about as if they were listening.

## Agreed

- 2026-01-23 both

"""#),
("pairs/priya-raman/sessions/2026-01-23.md", #"""
---
title: Two jobs and a toddler
time: "12:30"
minutes: 45
mode: video
status: held
---

She came back from leave to a half post at the university and a prototype in the bath tub. Both are growing.

- Q: Which of the two do you think about under the shower?
- A: The one that lives in the bath tub, for practical reasons too.
- Heard: She does not want to be told that she can have both.
- Learned: @priya bakes bread at five in the morning, because nobody needs her then #baking
- [x] @mentor Name five people who would put such a sensor into their river due:2026-02-06 kept:2026-02-05
- [x] @priya Write what it does in two sentences, without the word "smart" due:2026-02-13 kept:2026-02-12

"""#),
("pairs/priya-raman/sessions/2026-02-20.md", #"""
---
title: Five rivers
time: "12:30"
minutes: 40
mode: video
status: held
---

Four of the five people answered, and three want to try one. The fifth is on sabbatical and sent a photograph of a
heron.

- Heard: It is easier to build another sensor than to ask what somebody would pay for it.
- Refer: Henrik Dahl for whether there is anything in it to be patented
  Helped: no, there is nothing, and now she knows
- [x] @priya Meet Henrik before anything is shown in public due:2026-03-13 kept:2026-03-11
- [-] @mentor Read the patents she found due:2026-03-06 released:2026-02-24
  Because: I understood every third word and would have nodded at the wrong ones; Henrik will read them

"""#),
("pairs/priya-raman/sessions/2026-03-20.md", #"""
---
title: Henrik helped
time: "12:30"
minutes: 30
mode: phone
status: held
---

Henrik needed an hour for what would have taken us a month. There is something to protect: not the sensor, but the way
it cleans itself.

- Milestone: an invention reported
- [x] @priya Tell her co-founder before the weekend due:2026-03-20 kept:2026-03-20

"""#),
("pairs/priya-raman/sessions/2026-04-17.md", #"""
---
title: A month in the river
time: "12:30"
minutes: 45
mode: in person
place: at the gauge below the mill
status: held
---

Ten sensors went in four weeks ago, and nine are still sending. The tenth is sending too, from somebody's kitchen, to
judge by the temperature.

- Milestone: nine of ten survived a month
- Q: What did you find out that you did not want to know?
- A: That the cheap housing is the better one.
- Heard: She laughed for the first time without looking at the clock.
- [x] @mentor Ask the three gauging offices what they would want to see next due:2026-05-08 kept:2026-05-11

"""#),
("pairs/priya-raman/sessions/2026-05-15.md", #"""
---
title: What may it cost?
time: "12:30"
minutes: 50
mode: video
status: held
---

I don't know what such a thing may cost, and neither does she. I said that I was the wrong person for it, and that I
did not know the right one either. We left it at that, which was uncomfortable and true.

- Q: What would you have to charge to be glad when somebody orders one?
- A: More than I would dare to say aloud. Perhaps I should practise that.
- [x] @priya Say the number aloud, to the baker if need be due:2026-05-22 kept:2026-05-22

"""#),
("pairs/priya-raman/sessions/2026-06-12.md", #"""
---
title: Interrupted
time: "12:30"
minutes: 15
mode: phone
status: held
---

Fever at home, not hers. We spoke for ten minutes and then the phone was given to somebody who wanted to show me a
stone.

- Heard: "I am behind with everything and fond of most of it."

"""#),
("pairs/priya-raman/sessions/2026-07-10.md", #"""
---
title: Halfway to a decision
time: "12:30"
minutes: 60
mode: in person
place: bench by the harbour
status: held
---

The university would like to know before long whether she stays. So would she.

- Story: leaving-the-consultancy
- Q: What would you regret more, in ten years?
- A: Not having tried. But ask me on a day when I have slept.
- Heard: She would not miss the university. She would miss being allowed to be curious without a reason.
- [x] @mentor Put her in touch with two people who left, and one who came back due:2026-07-31 kept:2026-08-07
- [x] @priya Ask for a talk with the head of department due:2026-09-01 kept:2026-08-31
  Moved: 2026-07-31 -> 2026-09-01 the head was away, and then she was

"""#),
("pairs/priya-raman/sessions/2026-09-04.md", #"""
---
title: Three conversations
time: "12:30"
minutes: 40
mode: video
status: held
---

She has spoken with all three. The one who came back was the most encouraging about leaving.

- Q: What did they have in common?
- A: None of them decided at a desk.
- Heard: The decision seems to have been made, and is waiting to be told.
- [ ] @priya Write down the decision as if it were made, and sleep over it due:2026-11-27
  Moved: 2026-09-25 -> 2026-11-27 two investors first, then a quiet weekend

"""#),
("pairs/priya-raman/sessions/2026-10-09.md", #"""
---
title: "Cancelled: an investor's timetable"
time: "12:30"
status: cancelled
because: the investors moved their visit to this very hour
---

She wrote at eight in the morning and was sorry. I wrote back that it was no trouble, and that was true. I did not
suggest another date, and that was a mistake.

"""#),
("pairs/samuel-osei/commitments.md", #"""
- [x] @samuel Write how the first month went due:2026-08-07 made:2026-07-13 kept:2026-08-05
- [ ] @marta Lend him the atlas of vanished rivers due:2027-01-15 made:2026-09-22

"""#),
("pairs/samuel-osei/mentee.md", #"""
---
name: Samuel Osei
aliases: [Sam, Kofi]
email: samuel.osei@example.org
pronouns: he/him
timezone: Europe/Lisbon
birthday: 08-01
---

## Goals

- [x] A first post by:2026-06-30 #careers
- [ ] Go home in five years and know more than I left with #home

## Strengths

- Reads a drawing like a novel
- Makes strangers feel expected

## Interests

- Old maps #maps
- Running, always in the morning #running
- Highlife records #music

## Boundaries

- "Where are you really from?" #origins

"""#),
("pairs/samuel-osei/pair.md", #"""
---
mentor: Marta Silveira
mentee: Samuel Osei
programme: Tideway Mentoring
started: 2025-11-24
until: 2026-05-29
cadence: every 2 weeks
---

## Mentor hopes to gain

- To see our subject with the eyes of somebody who comes to it from building dams #dams

## Mentor can give

- Reading applications, as often as needed #applications
- What I know about offices that look after rivers #careers

## Mentee hopes to gain

- A first post in which I learn something #careers
- Applications that sound like me #applications

## Mentee can give

- Dams, from the inside #dams

## Ground rules

- Questions may be sent between sessions. Answers may take a day.

## Agreed

- 2025-12-08 both

"""#),
("pairs/samuel-osei/sessions/2025-11-24.md", #"""
---
title: Beginnings
time: "18:00"
minutes: 60
mode: in person
place: library
status: held
---

Samuel came with a drawing of a dam and explained it to me for half an hour, with the pleasure of somebody who shows
his house.

- Q: What should I ask you again in half a year?
- A: Whether I am still writing what I think they want to read.
- Learned: @samuel collects old maps of places he has lived in #maps
- [x] @samuel Bring the application he likes least due:2025-12-08 kept:2025-12-08

"""#),
("pairs/samuel-osei/sessions/2025-12-08.md", #"""
---
title: The application he likes least
time: "18:00"
minutes: 45
mode: in person
place: library
status: held
---

"Dear Sir or Madam, I am a highly motivated team player." He read it aloud and had to stop.

- Q: Who is speaking there?
- A: Somebody who is afraid of the person who will read it.
- Heard: At home he is the one whom everybody asks. Here he asks.
- [x] @samuel Write to one office as if he were writing to his uncle due:2026-01-05 kept:2026-01-04

"""#),
("pairs/samuel-osei/sessions/2026-01-05.md", #"""
---
title: Dear uncle
time: "18:00"
minutes: 30
mode: video
status: held
---

The letter to the uncle is wonderful. It needs a date, an address and hardly anything else.

- [x] @marta Mark the three sentences that must stay due:2026-01-09 kept:2026-01-08
- [x] @samuel Send it to two real offices due:2026-01-16 kept:2026-01-15

"""#),
("pairs/samuel-osei/sessions/2026-01-19.md", #"""
---
title: Waiting
time: "18:00"
minutes: 20
mode: phone
status: held
---

No answers yet. He runs, twelve kilometres in the dark, and counts street lamps.

"""#),
("pairs/samuel-osei/sessions/2026-02-02.md", #"""
---
title: A no
time: "18:00"
minutes: 45
mode: in person
place: library
status: held
---

A no from the harbour office, in four lines. We looked at what was in those lines and what was not.

- Story: second-submission
- Q: What did they say no to?
- A: To eleven months' experience. Not to me. I had to say that twice.
- Heard: He has told nobody at home that he is looking.

"""#),
("pairs/samuel-osei/sessions/2026-02-16.md", #"""
---
title: Again
time: "18:00"
minutes: 25
mode: video
status: held
---

Three more letters are out. The uncle has become a character, and we consult him.

- [x] @samuel Ring the dam safety office instead of writing due:2026-02-20 kept:2026-02-24

"""#),
("pairs/samuel-osei/sessions/2026-03-02.md", #"""
---
title: The telephone call
time: "18:00"
minutes: 30
mode: phone
status: held
---

He rang. The woman at the other end had drawn the same type of spillway for her diploma. They talked for forty minutes.

- Heard: He forgot that it was an application.
- [x] @samuel Write her a note of thanks, with the drawing due:2026-03-06 kept:2026-03-04

"""#),
("pairs/samuel-osei/sessions/2026-03-16.md", #"""
---
title: Invited
time: "18:00"
minutes: 60
mode: in person
place: library
status: held
---

An interview, at the river authority up north. We practised until the caretaker came.

- Milestone: invited to an interview
- Q: Which question do you hope they won't ask?
- A: Why I left. So that's the one to practise.
- Heard: He has a good answer to it, and it needed only to be shorter.
- [x] @marta Ask Teresa what the panel cares about due:2026-03-20 kept:2026-03-19

"""#),
("pairs/samuel-osei/sessions/2026-03-30.md", #"""
---
title: Between
time: "18:00"
minutes: 15
mode: phone
status: held
---

The interview is behind him. "I think I asked them more than they asked me." Now they have three weeks.

"""#),
("pairs/samuel-osei/sessions/2026-04-13.md", #"""
---
title: Three weeks
time: "18:00"
minutes: 20
mode: phone
status: held
---

Nothing yet. We did not talk about it. He explained to me how a dam breathes, and I have looked at dams differently
since.

- Learned: @samuel learned to swim at twenty-three, in the reservoir of his own first dam #swimming

"""#),
("pairs/samuel-osei/sessions/2026-04-27.md", #"""
---
title: "Yes"
time: "18:00"
minutes: 45
mode: in person
place: library
status: held
---

They want him. He whispered it, because of the library.

- Milestone: a first post, at the river authority
- Q: What did they see in you?
- A: That I ring people up.
- [x] @both Dinner, when the contract is signed due:2026-05-22 kept:2026-05-21
- [-] @marta Help with the papers for the residence permit due:2026-05-15 released:2026-04-30
  Because: one wrong tick could cost him the post; the welcome office does this and has an appointment for him
- Refer: Welcome office for the residence permit

"""#),
("pairs/samuel-osei/sessions/2026-05-11.md", #"""
---
title: Moving
time: "18:00"
minutes: 25
mode: video
status: held
---

Boxes behind him, maps in front of him. The permit is here: the welcome office took twenty minutes.

- Heard: He is taking the letter to the uncle along, framed.

"""#),
("pairs/samuel-osei/sessions/2026-05-25.md", #"""
---
title: A good ending
time: "18:00"
minutes: 60
mode: in person
place: library
status: held
---

The last hour of the programme. I asked what he had told me to ask: whether he is still writing what they want to read.
He says that they are reading what he writes.

- Q: What of this will you still be using in a year?
- A: The telephone. And that a no has only four lines.
- Q: And what should we do with us?
- A: Ring each other up, when there is something. Or when there is nothing.
- Story: leaving-the-consultancy
- [x] @both Find a day for a call after the first month due:2026-06-30 kept:2026-06-25

"""#),
("pairs/samuel-osei/sessions/2026-07-13.md", #"""
---
title: After the first month
time: "18:30"
minutes: 40
mode: phone
status: held
---

He has been given a gate of his own to look after. It is forty-one years old and he speaks of it as of an aunt.

- Q: What surprised you?
- A: That they ask me. On the third day somebody asked me, and I looked behind me.
- Heard: He is tired at night in a way he likes.

"""#),
("pairs/samuel-osei/sessions/2026-09-21.md", #"""
---
title: From the dam
time: "18:30"
minutes: 35
mode: video
status: held
---

A call from the crest of the dam, with wind. He has begun to look after a trainee, and asked how one does that.

- Q: What would you have wanted from me, that I did not give?
- A: To be told sooner that you don't know either.
- Story: the-flood-model
- Milestone: Samuel has a mentee of his own
- Learned: @samuel runs along the reservoir now, eleven kilometres and no street lamps #running
- [x] @marta Send him the questions for a first hour due:2026-09-25 kept:2026-09-28

"""#),
("private/aino-kallio/notes.md", #"""
I want to please her. It is the one thing I can't tell her, so it is probably the thing to tell her.

"""#),
("private/aino-kallio/sessions/2026-02-11.md", #"""
---
comfort: 3
trust: 4
guidance: 4
---

Felt like a schoolgirl for half an hour, then like a colleague.

"""#),
("private/aino-kallio/sessions/2026-06-10.md", #"""
---
comfort: 5
trust: 5
guidance: 5
---

"""#),
("private/aino-kallio/sessions/2026-11-04.md", #"""
---
comfort: 4
trust: 5
guidance: 4
---

I asked whether she had been lonely. We both survived it.

"""#),
("private/jonas-weidmann/attention.md", #"""
- review until 2027-01-08 after the reorganisation, as agreed with Jonas

"""#),
("private/jonas-weidmann/notes.md", #"""
He takes advice like an order. Ask, wait, ask again; then be quiet.

I like him, and that makes me quick. Slow down.

"""#),
("private/jonas-weidmann/sessions/2026-03-03.md", #"""
---
comfort: 4
trust: 4
guidance: 5
---

"""#),
("private/jonas-weidmann/sessions/2026-07-07.md", #"""
---
comfort: 5
trust: 5
guidance: 3
---

Four minutes of watching somebody do nothing, and I learned more from it than he did.

"""#),
("private/jonas-weidmann/sessions/2026-11-10.md", #"""
---
comfort: 4
trust: 4
guidance: 2
---

I talked. Three tips in one breath, none of them asked for. Begin next time by saying so.

"""#),
("private/leila-haddad/notes.md", #"""
She lights up when she explains something with her hands. Bring paper.

Do not praise the outcome first. Ask what she did; she tells it better than I could praise it.

I see my own doctoral years in hers, and they were not the same. Check twice before saying "I know how that is".

"""#),
("private/leila-haddad/sessions/2025-11-27.md", #"""
---
comfort: 3
trust: 3
guidance: 3
---

Polite on both sides. I talked too much from nerves.

"""#),
("private/leila-haddad/sessions/2026-02-05.md", #"""
---
comfort: 4
trust: 5
guidance: 4
---

The story about the minister did more than a year of advice would have. Tell such things earlier.

"""#),
("private/leila-haddad/sessions/2026-05-28.md", #"""
---
comfort: 5
trust: 5
guidance: 4
---

"""#),
("private/leila-haddad/sessions/2026-08-20.md", #"""
---
comfort: 4
trust: 4
guidance: 3
---

I wanted to tell her to drop the teaching. She did not, and was right.

"""#),
("private/leila-haddad/sessions/2026-11-12.md", #"""
---
comfort: 5
trust: 5
guidance: 4
---

I am proud, and it is not my paper. The introduction to Ruben's colleague is late, and it is only because I keep
polishing the message. Just send it.

"""#),
("private/priya-raman/notes.md", #"""
She will not write first when she is behind with something. I know this, and still I wait for her to write first.

A way back: no question, no reproach. Perhaps a picture of the gauge below the mill.

"""#),
("private/priya-raman/sessions/2026-05-15.md", #"""
---
comfort: 3
trust: 4
guidance: 2
---

Said that I did not know. It felt thin. She thanked me for it in a way that did not sound polite.

"""#),
("private/priya-raman/sessions/2026-09-04.md", #"""
---
comfort: 4
trust: 4
guidance: 4
---

"""#),
("private/samuel-osei/notes.md", #"""
He rings when it goes well. Ring him when it is quiet.

"""#),
("private/samuel-osei/sessions/2025-12-08.md", #"""
---
comfort: 3
trust: 3
guidance: 4
---

"""#),
("private/samuel-osei/sessions/2026-05-25.md", #"""
---
comfort: 5
trust: 5
guidance: 4
---

He will be a better mentor than I am. Tell him so one day.

"""#),
("questions/beginnings.md", #"""
# For a first hour

## Expectations

- What would have to happen for you to say in a year that this was worth it? #expectations
- How will I notice that something I said was of no use? #feedback
- What should I ask you again in half a year?

## Common ground

- What did you nearly become instead? #careers
- What do you do so gladly that you forget to eat? #interests
- What have you explained to somebody lately that had nothing to do with work?

"""#),
("questions/harder-conversations.md", #"""
# When it matters

## Trust

- What have I not asked you yet?
- What do you tell others about our hours, and what do you leave out? #trust
- Where do you agree with me out of politeness? #feedback

## Work

- If you were allowed to stop one thing at once, which one would it be? #boundaries
- Whom are you waiting for, and does that person know? #asking
- What would somebody do here who were not afraid? #courage
- What could you hand over tomorrow, if it did not have to be done your way? #delegation

## Afterwards

- What are your hands doing on an ordinary Wednesday in three years? #careers
- What would you miss most, if you had already left? #careers #industry

"""#),
("questions/looking-back.md", #"""
# Towards an ending

## Looking back

- What did you do this year for the first time?
- What of all this will you still be using in a year? #endings
- Which of my tips did you rightly ignore? #feedback

## Going on

- What should we keep, if nobody asked us to go on? #endings
- Who would be glad to have from you what you had from me?

"""#),
("session-template.md", #"""
How are you, in one honest sentence?

Since last time:

What we leave with:

"""#),
("stories/a-tenor-short.md", #"""
---
title: A tenor short
outcome: right
tags: [speaking, courage]
---

## Situation

Directors' meetings, my second year. The same four men spoke in the same order every time. #speaking

## What I did

I did what one does in our choir when a tenor is missing: come in on the first beat, not too loud, and trust that the
others will join. I said one sentence about an item that did not matter to anybody.

## What happened

Nobody noticed. The second time was easier, and at the fourth meeting I was asked what I thought.

## What I learned

The first sentence has to be early. It does not have to be good.

"""#),
("stories/leaving-the-consultancy.md", #"""
---
title: Leaving the consultancy
outcome: both
tags: [careers, industry]
---

## Situation

Four years of reports for people who wanted to hear that the bridge could be built. The pay was good, and so were my
colleagues. #industry

## What I did

I left for half the salary and a contract of two years, in a week in which I was angry.

## What happened

It was the right decision for the wrong reason. For a year I missed having something finished every month, and I had
not told the people I liked that I would miss them.

## What I learned

Decide when you are not angry, and leave so that you could come back. I do know what deadlines are for, since then.

"""#),
("stories/saying-no-late.md", #"""
---
title: The no that came late
outcome: wrong
tags: [boundaries, time]
---

## Situation

I had promised a chapter for a handbook, because the editor had once been kind to me. #boundaries

## What I did

For a year I wrote "nearly there". In the end I said that I could not do it, three weeks before it went to the printer.

## What happened

The book came out with somebody else's tired chapter in the gap. The editor was polite. She has not written since.

## What I learned

A no costs little in the first week and more in every week after it. I had been sparing myself, not her.

"""#),
("stories/second-submission.md", #"""
---
title: The second submission
outcome: both
tags: [writing, rejection]
---

## Situation

My first real paper came back with a page and a half of contempt. #rejection #writing

## What I did

I put it into a drawer for seven months and told everybody that it was under review.

## What happened

When I took it out again, the contemptuous reviewer had been right in four points out of six. I wrote it anew within two
weeks. It is still the one that people read.

## What I learned

Read a review three times: once for the insult, once for the reasons, once for the work. And tell somebody on day one.

"""#),
("stories/the-blank-minute.md", #"""
---
title: The blank minute
outcome: both
tags: [talks, silence]
---

## Situation

A hearing on the flood plan, two hundred people, the minister in the front row. #talks

## What I did

I looked at my own slide and no longer knew what it was for. I said nothing for a whole minute; there is a recording.

## What happened

Somebody brought me a glass of water, which gave the silence a reason. I drank it, read the title of the slide aloud and
went on. Afterwards three people said that they had liked the pause.

## What I learned

A room is kinder than it looks from the front. And a glass of water is a piece of equipment.

"""#),
("stories/the-flood-model.md", #"""
---
title: The flood model with the wrong sign
outcome: wrong
tags: [mistakes, honesty, opendata]
---

## Situation

Two towns planned their dykes by a map of ours. Eight weeks after it had been handed over, I found a wrong sign in the
code for one of the tributaries. #mistakes

## What I did

I checked it over a weekend, alone, hoping. Then on Monday I rang up both towns before I told my own director.

## What happened

One town had not ordered anything yet. The other had, and it cost them money, and they told the newspaper. They also
gave us the next contract, because of the telephone call.

## What I learned

The weekend was the mistake; the sign was only an error. What is open can be found by others, and that is the point of
it.

"""#),
("stories/the-lab-key.md", #"""
---
title: The key to the laboratory
outcome: right
tags: [leading, delegation]
---

## Situation

When I got my first group I kept the only key to the instrument room, for reasons of safety. #delegation

## What I did

After a month I lost it, and the youngest of us, who had asked for it twice, opened the door with a ruler. I gave her
the new key and asked her to make the rules for the room.

## What happened

The rules were stricter than mine had been, and everybody kept to them. She runs a laboratory of her own now.

## What I learned

What I had called safety was being needed. Give the key to the one who has asked twice.

"""#),
    ]
}
