// swift-format-ignore-file
// Packed by `make pack` from Resources/questions: change the files there, not this one.

extension QuestionBank {
    /// Every theme as it lies in Resources/questions, in order of its path.
    static let packed: [(path: String, text: String)] = [
("01-first-meetings.md", #"""
## First meetings

- What made you say yes to meeting me? #expectations
- What do people call you, and what do you like to be called? #people
- What does an ordinary Tuesday look like for you, from the first coffee on? #work #time
- What was on your mind on the way here? #talks
- Whose advice helped you once, and how did that person give it? #people #learning
- What have you heard about me that you would like to check? #trust #humour
- How do you talk best: walking, sitting, at a screen, over food? #meetings
- What is going well just now that nobody has asked you about? #strengths
- On which day of the week is your head clearest, and which one is hopeless? #time #rest
- Where did the work you do now begin for you? #careers
- Which line of your CV would you rather tell than have read? #careers #talks
- When did something begin well with another person, and what made it so? #trust #people
- What would make you glad, on the way home, that we had met? #expectations
- What would you like to ask me that seems too early to ask? #asking #courage

"""#),
("02-expectations.md", #"""
## Expectations

- What do you hope I'll do for you, said as plainly as you can? #expectations #asking
- What should I not try to do for you? #expectations #boundaries
- How often would you like us to meet, and what would be too often? #meetings #time
- What may I write down, and what should stay between us? #trust #privacy
- How long may an answer take before you begin to wonder? #time #meetings
- What will you bring to our talks that I might not expect? #strengths #expectations
- When I think that something is going wrong, how would you like to hear it? #feedback
- Who else expects something of our meetings? #expectations #people
- What should happen when one of us can't come? #meetings
- Which of your hopes for us would be easy to disappoint? #expectations
- How will each of us notice in three months that this is worth the time? #expectations #time
- Where does my part end, and where does yours begin? #boundaries #expectations
- What did you learn from an arrangement like ours that did not work? #mistakes #expectations

"""#),
("03-goals.md", #"""
## Goals

- What would you like to be able to do next spring that you can't do today? #goals #learning
- Which of your goals is your own, and which one did you inherit? #goals #decisions
- What would be different on a Monday morning if you had got there? #goals
- Why this goal, and why now? #goals #time
- What is the smallest version of this goal that would still please you? #goals
- What are you ready to leave undone for it? #goals #decisions
- How would you explain your goal to a neighbour? #goals #talks
- Which goal have you stopped mentioning? #goals #courage
- What would tell you early that this is the wrong road? #goals #decisions
- Who gains, besides you, when you reach it? #goals #people
- What did you do for this goal lately that you forgot to count? #goals #praise
- If only one thing could be finished this year, which would please you most? #goals #time
- What would you aim for if pay played no part? #goals #money
- Which part of the goal do you look forward to, and which part do you put up with? #goals

"""#),
("04-options.md", #"""
## Options and next steps

- What have you already thought of and put aside? #ideas #decisions
- What would you try if it could be quietly undone on Friday? #courage #ideas
- Which step is so small that you could take it before supper? #goals #time
- Who has stood where you stand now, and could be asked? #asking #people
- What would you suggest to me, if I were in your place? #decisions #ideas
- What happens if you do nothing about it for three months? #decisions #time
- What do you need to know before you can decide, and who knows it? #decisions #asking
- Between which two roads do you go back and forth? #decisions
- What could you say no to, so that this gets its hour? #boundaries #time
- Which part of this could somebody else do as well as you? #delegation
- What would the cautious half of you do, and what the bold one? #courage #decisions
- What would help most until we meet again: a push, a pause or company? #asking #rest
- Where could you try it out first, with nobody watching? #learning #courage
- What are you waiting for, and what could you do meanwhile? #time #decisions

"""#),
("05-strengths.md", #"""
## Strengths

- What do others come to you for without being sent? #strengths #people
- What looks easy when you do it, and took you years? #strengths #learning
- When did you last surprise yourself in a good way? #strengths #courage
- Which praise do you wave away, though it may be true? #strengths #praise
- What are you good at that your work makes no use of? #strengths #careers
- Which of your strengths gets in your way when there is too much of it? #strengths
- What did you do well this month that nobody saw? #strengths #praise
- What would those around you miss first if you were away for a month? #strengths #people
- Which kind of task makes the hours go quickly? #strengths #time
- What have you carried through that you would not have believed of yourself? #strengths #courage
- What do you do for others that you rarely do for yourself? #strengths #rest
- Where have you become better since last year, by your own measure? #strengths #learning
- What did you learn at home as a child that still helps you at work? #strengths #family #childhood

"""#),
("06-growth.md", #"""
## Growth

- What are you a beginner at just now? #learning
- What would you like to be less careful about? #courage #learning
- Which skill would change most for you, if it had one hour a week? #learning #time
- What do you go out of your way to avoid, and how long is the way by now? #courage #habits
- Who does well what you would like to learn, and how do they go about it? #learning #people
- Which remark about your work have you heard more than once? #feedback #learning
- Which habit has served you long enough? #habits #change
- What have you changed your mind about lately? #learning #change
- How do you learn best: by watching, by trying, or by explaining? #learning
- What would you practise if mistakes were free for a week? #mistakes #courage
- Which question do you carry about with you at the moment? #learning #ideas
- What would be the next thing that is just a little too big for you? #courage #goals
- What do you find harder than others seem to? #learning #asking
- What would you like to hear yourself say in a difficult meeting? #talks #courage

"""#),
("07-trust.md", #"""
## Trust

- What helps you to speak openly with somebody? #trust #talks
- How could I lose your trust, and how could I win it back? #trust
- Which worry have you not said aloud yet? #trust #feelings
- What would make it easier to bring what you have kept back here so far? #trust #courage
- What would you like me to keep to myself? #trust #privacy
- Where do you feel that you have to be cleverer than you are? #trust #courage
- How do you notice that somebody means well by you? #trust #people
- When is it easy to bring me bad news, and when is it hard? #trust #feedback
- When did somebody keep a promise to you that you had nearly given up on? #trust #promises
- What would you tell me if you were sure that I'd think no less of you? #trust #courage
- Which subjects should I leave alone unless you begin? #trust #boundaries
- With whom can you be tired, silly or wrong? #trust #friends #rest
- What have I understood about you that you did not have to explain? #trust #listening
- What do you hold on to when nothing is certain? #trust #faith

"""#),
("08-listening.md", #"""
## Listening

- What did you say last time that deserved more of our attention? #listening
- Would you like an answer from me now, or an ear? #listening #asking
- What lies behind the thing you have just told me? #listening
- How would you put it if you had a single sentence? #listening #talks
- What did I make of your words that you hadn't meant? #listening #feedback
- Who listens so that you think better afterwards, and what do they do? #listening #people
- What have we both been walking around today? #listening #courage
- Which word in what you said matters most to you? #listening
- What should I ask next, to understand it? #listening #asking
- How does it feel, if we leave out what ought to be done about it? #listening #feelings
- How would the other people in this story tell it? #listening #people
- When you fall silent, what would you like me to do? #listening #trust
- Which moment of your week stays with you, and why that one? #listening #time

"""#),
("09-setbacks.md", #"""
## Setbacks

- What went differently from what you had planned? #mistakes
- What did you learn from it that could not have been had more cheaply? #mistakes #learning
- What would you say to a friend to whom this had happened? #mistakes #friends
- Which part of it was in your hands, and which was only weather? #mistakes
- What kept you going while it was hard? #courage #strengths
- What still stings, and what has healed by itself? #mistakes #feelings
- Whom have you told, and who might help if they knew? #asking #people
- Which promise would it be honest to take back now? #promises #time
- What do you need first: sleep, a plan, or somebody to grumble with? #rest #health
- What did you get right, even there? #mistakes #strengths
- If it happened again tomorrow, what would you do in the first ten minutes? #mistakes #decisions
- Which failure are you quietly grateful for by now? #mistakes #change
- How have your sleep and your appetite taken it? #health #rest #food
- Which earlier loss does this one bring back? #grief #feelings

"""#),
("10-feedback.md", #"""
## Feedback on us two

- What should the two of us do more often, and what should we drop? #feedback #meetings
- When did I help you lately without noticing it? #feedback
- Where did I give an answer when a question would have done more? #feedback #listening
- Which of our talks do you still think of? #feedback #talks
- What have you left unsaid because I seemed so sure? #feedback #trust
- How evenly do giving and taking feel shared between us? #feedback #expectations
- What would make our meetings shorter by ten minutes, and better? #meetings #time
- Where do you feel pushed by me, and where left alone? #feedback #trust
- What do you wish that I would ask you about? #feedback #asking
- Which of our habits has gone stale? #habits #meetings
- What do you get here that you get nowhere else? #feedback #praise
- If you were in my chair next time, how would you begin? #feedback #meetings
- How do you feel in the hour after we have talked? #feedback #feelings
- What do we never laugh about, and might we? #feedback #humour

"""#),
("11-common-ground.md", #"""
## Common ground

- What do you do with a free Saturday? #interests #rest
- What could you talk about for an hour without notes? #interests #talks
- Which book, film or song came to you at the right moment? #books #films #music
- Where do you feel at home, apart from home? #home #travel
- What did you collect, build or take apart when you were small? #childhood #interests
- What do you cook when somebody is coming whom you like? #food
- Which place would you show me, if we had an afternoon? #travel
- Which sport or game makes you forget to be sensible? #sport #games
- What have both of us had to learn the hard way, do you think? #mistakes #learning
- Who taught you something without being a teacher? #people #learning
- What do you grow, mend or make with your own hands? #interests
- Which kind of news do you read to the last line? #politics #interests
- Which day of the year matters in your family, and how do you spend it? #family #faith
- In which language, dialect or jargon are you most yourself? #languages #origins
- Which animals have you shared a roof with? #animals #home

"""#),
("12-lightness.md", #"""
## Lightness

- What made you laugh this week? #humour
- Which small disaster has become your best story? #humour #mistakes
- What would your desk tell about you, if it could talk? #humour #work
- Which rule do you break with a good conscience? #humour
- What is the most useless thing that you can do really well? #humour #strengths
- Which custom of office life should be sent back to where it came from? #humour #meetings
- If our meetings had a theme tune, what would it be? #humour #music
- What have you bought that you are too embarrassed to give away? #humour #money
- What would you speak about at a conference that had no purpose at all? #humour #talks
- Which word will you never learn to spell? #humour #writing
- What did you firmly believe when you were ten? #humour #childhood
- Of which experiment in the kitchen do we not speak? #humour #food
- What small thing could we celebrate today without a good reason? #humour #praise
- At what age do you expect to be grown up? #humour #age
- Which saying of your family would puzzle everybody else? #humour #family

"""#),
("13-looking-back.md", #"""
## Looking back

- Which conversation of ours changed something, however small? #talks #change
- What can you do now that frightened you when we began? #courage #learning
- What worried you a year ago, and what became of it? #time #change
- Which promise to yourself did you keep? #promises #strengths
- What took much less time than you had feared? #time
- Which decision would you make again in the same way? #decisions
- What have you given up and don't miss? #change #boundaries
- Who helped you this year, and may not know it? #gratitude #people
- What should we write down, so that neither of us forgets it? #writing #talks
- Which detour of yours turned out to be the road? #careers #change
- Which of your old goals has quietly become ordinary? #goals #change
- What did we plan at the beginning, and were right never to do? #goals #expectations
- What are you proud of when nobody is listening? #strengths #praise
- What has a birthday with a round number made you think about? #age #change

"""#),
("14-endings.md", #"""
## Endings and afterwards

- How would you like our last planned meeting to go? #endings #meetings
- What is still unsaid that one of us might be sorry to have kept? #endings #courage
- What would you like to be able to write to me in a year? #endings #goals
- How shall we stay in touch, and who writes first? #endings #friends
- Which of our open commitments shall we keep, and which shall we let go? #endings #promises
- When the next hard question comes and we have no date, what will you do? #endings #asking
- Who else should stand near you when I am further away? #endings #people
- Whom could you be a mentor to, sooner than you think? #endings #people
- What would you like to thank yourself for? #endings #gratitude
- What do you think I have learned from you? #endings #feedback
- Which part of this would be worth going on with at an easier pace? #endings #meetings
- What should never become awkward between the two of us? #endings #friends #trust
- How do you usually take your leave, and how would you like to do it this time? #endings #feelings
- What has happened in the meantime that you would like me to know? #endings #friends

"""#),
    ]
}
