// swift-format-ignore-file
// Packed by `make pack` from Resources/manual: change the files there, not this one.

extension Manual {
    /// Every page as it lies in Resources/manual, in order of its path.
    static let packed: [(path: String, text: String)] = [
("keys.md", #"""
# Keys

A key that can't act says why; `?` lists what can be done here and now, and does it; `:` runs any
command by its name.

## In every pane

| key              | does                                                                |
| ---------------- | ------------------------------------------------------------------- |
| `u`              | Take back the last change                                           |
| `U` `^R`         | Make the change again that was taken back last                      |
| `n`              | Take notes of today's session with the selected pair                |
| `e`              | Open what is selected in your editor, at its line                   |
| `E`              | Open a profile in your editor: the other's or yours                 |
| `*`              | Show what is open in all pairs, or in the selected one              |
| `z a`            | Show the commitments that were kept and released, or fold them away |
| `j` `↓`          | Select the next one                                                 |
| `k` `↑`          | Select the one before                                               |
| `g` `home`       | Select the first one                                                |
| `G` `end`        | Select the last one                                                 |
| `page down` `^F` | Go a screenful down                                                 |
| `page up` `^B`   | Go a screenful up                                                   |
| `l` `→`          | Go to the pane on the right                                         |
| `h` `←`          | Go to the pane on the left                                          |
| `tab`            | Go to the next pane, and round again                                |
| `shift-tab`      | Go to the pane before, and round again                              |
| `z z`            | Give this pane the whole screen, or the others their room back      |
| `1`              | Go to the pairs                                                     |
| `2`              | Go to the timeline of the selected pair                             |
| `3`              | Go to the commitments of the selected pair                          |
| `?`              | List what can be done here and now                                  |
| `^Z`             | Go back to the shell for a while                                    |
| `^L`             | Draw the whole screen again, where something else wrote over it     |
| `esc` `^C`       | Stop the changes that are being made; what was made stays           |
| `:`              | Run any command by its name                                         |

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

## Notes being written

| key          | does                                                                                     |
| ------------ | ---------------------------------------------------------------------------------------- |
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
    ]
}
