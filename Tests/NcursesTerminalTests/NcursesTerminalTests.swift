import CNcurses
import DisplayText
import Foundation
import Testing

@testable import NcursesTerminal
@testable import TerminalGrid

private let leftAlternateScreen = "\u{1B}[?1049l"
private let pasteOff = "\u{1B}[?2004l"
private let cursorOn = "\u{1B}[?25h"

extension NcursesTests {
    @Suite("A real terminal is drawn on, read, and left as it was found", .serialized)
    struct NcursesTerminalTests {
        private func terminal(
            on pty: PseudoTerminal, term: String = "xterm-256color", locale: String = "C.UTF-8",
            now: @escaping () -> ContinuousClock.Instant = { .now }
        ) throws -> NcursesTerminal {
            try NcursesTerminal(input: pty.slave, output: pty.slave, term: term, locale: locale, now: now)
        }

        private func event(_ terminal: NcursesTerminal) -> Event? {
            guard becomesReadable(terminal.inputDescriptor) else { return nil }
            return terminal.nextEvent()
        }

        @Test("a grid appears, and closing leaves modes, screen and paste mode as they were")
        func presenting() throws {
            let pty = try PseudoTerminal()
            let before = pty.modes
            let terminal = try terminal(on: pty)
            #expect(terminal.size == Size(columns: 40, rows: 10))
            #expect(terminal.supportsUnicode)
            var grid = Grid(size: terminal.size)
            grid.write("Zoë 日本", at: .origin, style: .warning)
            terminal.present(grid, cursor: nil)
            #expect(pty.output(until: "日本").contains("Zoë 日本"))
            #expect(pty.modes != before)
            terminal.close()
            terminal.close()
            let end = pty.output(until: leftAlternateScreen)
            #expect(end.contains(leftAlternateScreen) && end.contains(pasteOff) && end.contains(cursorOn))
            #expect(pty.modes == before)
            #expect(terminal.nextEvent() == nil)
        }

        @Test("only what changed is written")
        func differences() throws {
            let pty = try PseudoTerminal()
            let terminal = try terminal(on: pty)
            defer { terminal.close() }
            var grid = Grid(size: terminal.size)
            for row in 0..<10 { grid.write("unchanged", at: Position(column: 0, row: row)) }
            grid.write("end.", at: Position(column: 20, row: 9))
            terminal.present(grid, cursor: nil)
            _ = pty.output(until: "end.")
            grid.write("new!", at: Position(column: 20, row: 9))
            terminal.present(grid, cursor: nil)
            let written = pty.output(until: "new!")
            #expect(written.contains("new!") && !written.contains("unchanged"))
        }

        @Test("what is made ready shows nothing until it is presented, and never where something else is")
        func preparing() throws {
            let pty = try PseudoTerminal()
            let terminal = try terminal(on: pty)
            defer { terminal.close() }
            var (grid, next, other) = (
                Grid(size: terminal.size), Grid(size: terminal.size), Grid(size: terminal.size)
            )
            grid.write("Ada", at: .origin)
            next.write("Grace", at: .origin)
            other.write("Maria", at: Position(column: 0, row: 1))
            terminal.present(grid, cursor: nil)
            _ = pty.output(until: "Ada")
            terminal.prepare(next)
            #expect(pty.waitingOutput().isEmpty)
            terminal.present(next, cursor: nil)
            #expect(pty.output(until: "Grace").contains("Grace"))
            terminal.prepare(grid)
            terminal.present(other, cursor: nil)
            #expect(!pty.output(until: "Maria").contains("Ada"))
            terminal.prepare(next)
            terminal.release()
            terminal.reclaim()
            terminal.present(other, cursor: nil)
            #expect(!pty.output(until: "Maria").contains("Grace"))
            terminal.prepare(Grid(size: .zero))
            terminal.close()
            terminal.prepare(next)
        }

        @Test("keys, pastes and new sizes come as events, Escape and Alt apart")
        func events() throws {
            let pty = try PseudoTerminal()
            let terminal = try terminal(on: pty)
            defer { terminal.close() }
            #expect(terminal.nextEvent() == nil)
            pty.type("j")
            #expect(event(terminal) == .key(.character("j")))
            pty.type("\u{3}")
            #expect(event(terminal) == .key(.control("c")))
            pty.type("\u{1B}")
            #expect(event(terminal) == .key(.escape))
            pty.type("\u{1B}x")
            #expect(event(terminal) == .key(.alt("x")))
            pty.type("\u{1B}OB\u{1B}[200~a\rb\u{1B}[201~k")
            #expect(event(terminal) == .key(.down))
            #expect(terminal.nextEvent() == .paste("a\nb"))
            #expect(terminal.nextEvent() == .key(.character("k")))
            pty.resize(columns: 7, rows: 3)
            #expect(terminal.nextEvent() == .resize(Size(columns: 7, rows: 3)))
            #expect(terminal.size == Size(columns: 7, rows: 3))
            #expect(terminal.nextEvent() == nil)
        }

        @Test("a paste without an end is waited for a while, then it is a paste, and keys are keys")
        func unfinishedPaste() throws {
            let pty = try PseudoTerminal()
            var time = ContinuousClock.now
            let terminal = try terminal(on: pty, now: { time })
            defer { terminal.close() }
            #expect(terminal.patience == nil)
            pty.type("\u{1B}[200~half")
            #expect(event(terminal) == nil)
            #expect(terminal.patience == .milliseconds(500))
            time += .milliseconds(300)
            #expect(terminal.nextEvent() == nil)
            #expect(terminal.patience == .milliseconds(200))
            time += .milliseconds(200)
            #expect(terminal.nextEvent() == .paste("half"))
            #expect(terminal.patience == nil)
            pty.type("\u{3}")
            #expect(event(terminal) == .key(.control("c")))
        }

        @Test("half a sequence holds no key back")
        func unfinishedSequence() throws {
            let pty = try PseudoTerminal()
            let terminal = try terminal(on: pty)
            defer { terminal.close() }
            pty.type("\u{1B}[1;")
            #expect(event(terminal) == .key(.unknown))
            pty.type("\u{3}")
            #expect(event(terminal) == .key(.control("c")))
        }

        @Test("without its guardian the terminal still works, and is left as it was found")
        func guardianKilled() throws {
            let pty = try PseudoTerminal()
            let before = pty.modes
            let terminal = try terminal(on: pty)
            let guardian = rapport_the_guard().pointee.guardian
            try #require(guardian > 0)
            #expect(kill(guardian, SIGKILL) == 0)
            var status = siginfo_t()
            #expect(waitid(P_PID, id_t(guardian), &status, WEXITED | WNOWAIT) == 0)
            pty.type("j")
            #expect(event(terminal) == .key(.character("j")))
            terminal.release()
            #expect(pty.modes == before)
            terminal.reclaim()
            #expect(pty.modes != before)
            terminal.close()
            #expect(pty.modes == before)
            #expect(pty.output(until: leftAlternateScreen).contains(leftAlternateScreen))
        }

        @Test("a thousand new sizes, from 1 by 1 up, each drawn")
        func manySizes() throws {
            let pty = try PseudoTerminal()
            let terminal = try terminal(on: pty)
            defer { terminal.close() }
            for turn in 0..<1_000 {
                pty.resize(columns: UInt16(1 + turn * 7 % 90), rows: UInt16(1 + turn * 3 % 30))
                _ = terminal.nextEvent()
                var grid = Grid(size: terminal.size)
                grid.frame(grid.bounds, title: "日本")
                terminal.present(grid, cursor: Position(column: turn, row: turn))
                _ = pty.waitingOutput()
            }
            #expect(terminal.size == Size(columns: 1 + 999 * 7 % 90, rows: 1 + 999 * 3 % 30))
        }

        @Test("when the terminal is gone, input ends once and there is nothing left to poll")
        func hangUp() throws {
            let pty = try PseudoTerminal()
            let terminal = try terminal(on: pty)
            defer { terminal.close() }
            pty.type("j")
            #expect(event(terminal) == .key(.character("j")))
            pty.hangUp()
            #expect(event(terminal) == .endOfInput)
            #expect(terminal.inputDescriptor == nil)
            #expect(terminal.nextEvent() == nil)
        }

        @Test("released, the terminal is as it was found; reclaimed, all is drawn anew")
        func releasing() throws {
            let pty = try PseudoTerminal()
            let before = pty.modes
            let terminal = try terminal(on: pty)
            defer { terminal.close() }
            var grid = Grid(size: terminal.size)
            grid.write("Ada", at: .origin)
            terminal.present(grid, cursor: nil)
            _ = pty.output(until: "Ada")
            terminal.release()
            #expect(pty.output(until: leftAlternateScreen).contains(pasteOff))
            #expect(pty.modes == before)
            terminal.present(grid, cursor: nil)
            #expect(!pty.waitingOutput().contains("Ada"))
            terminal.reclaim()
            terminal.present(grid, cursor: nil)
            let drawn = pty.output(until: "Ada")
            #expect(drawn.contains("Ada") && drawn.contains("\u{1B}[?1049h") && drawn.contains("\u{1B}[?2004h"))
        }

        @Test("what is to be drawn again is written whole, though nothing in it changed")
        func redrawing() throws {
            let pty = try PseudoTerminal()
            let terminal = try terminal(on: pty)
            defer { terminal.close() }
            var grid = Grid(size: terminal.size)
            grid.write("Ada", at: .origin)
            terminal.present(grid, cursor: nil)
            _ = pty.output(until: "Ada")
            terminal.present(grid, cursor: nil)
            #expect(!pty.waitingOutput().contains("Ada"))
            terminal.redraw()
            terminal.present(grid, cursor: nil)
            #expect(pty.output(until: "Ada").contains("Ada"))
            terminal.close()
            terminal.redraw()
        }

        @Test("where the locale has no UTF-8, nothing but ASCII is written")
        func asciiLocale() throws {
            let pty = try PseudoTerminal()
            let terminal = try terminal(on: pty, locale: "C")
            defer { terminal.close() }
            #expect(!terminal.supportsUnicode)
            var grid = Grid(size: terminal.size)
            grid.frame(grid.bounds, title: "Zoë")
            terminal.present(grid, cursor: nil)
            let written = pty.output(until: "Zo?")
            #expect(written.contains("Zo?") && written.utf8.allSatisfy { $0 < 0x80 })
        }

        @Test(
            "on terminals of old, no paste mode is set and nothing traps",
            arguments: ["vt100", "linux", "ansi", "screen"])
        func oldTerminals(term: String) throws {
            let pty = try PseudoTerminal()
            let before = pty.modes
            let terminal = try terminal(on: pty, term: term)
            var grid = Grid(size: terminal.size)
            grid.write("Ada", at: .origin, style: Style(.brightRed, [.bold, .italic, .reverse]))
            terminal.present(grid, cursor: nil)
            let written = pty.output(until: "Ada")
            #expect(written.contains("Ada"))
            #expect(term == "screen" || !written.contains("?2004"))
            terminal.close()
            #expect(pty.modes == before)
        }

        @Test("what can't be drawn on is told in a sentence")
        func errors() throws {
            let pty = try PseudoTerminal()
            #expect(throws: TerminalError.unknown(name: "nonsense")) { try terminal(on: pty, term: "nonsense") }
            #expect(throws: TerminalError.tooSimple(name: "dumb")) { try terminal(on: pty, term: "dumb") }
            #expect(throws: TerminalError.unnamed) { try terminal(on: pty, term: "") }
            let null = open("/dev/null", O_RDWR)
            defer { close(null) }
            #expect(throws: TerminalError.notATerminal) {
                try NcursesTerminal(input: null, output: null, term: "xterm")
            }
            #expect(TerminalError.unknown(name: "foo").description == "TERM=foo is not known: try TERM=xterm-256color.")
            #expect(pty.waitingOutput().isEmpty)
        }
    }

    @Suite("Whatever ends the program, the terminal is given back", .serialized)
    struct GuardTests {
        private func taken(_ pty: PseudoTerminal) throws -> NcursesTerminal {
            let terminal = try NcursesTerminal(
                input: pty.slave, output: pty.slave, term: "xterm-256color", locale: "C.UTF-8"
            )
            terminal.present(Grid(size: terminal.size), cursor: nil)
            _ = pty.output(until: "\u{1B}[?25l")
            return terminal
        }

        @Test("the guardian restores it when the program is gone without a word")
        func guardian() throws {
            let pty = try PseudoTerminal()
            let before = pty.modes
            let terminal = try taken(pty)
            #expect(pty.modes != before)
            rapport_guard_abandon()
            let end = pty.waitingOutput()
            #expect(end.contains(leftAlternateScreen) && end.contains(pasteOff) && end.contains(cursorOn))
            #expect(pty.modes == before)
            terminal.close()
        }

        @Test("the guardian leaves modes alone that somebody else has set since")
        func guardianRespectsOthers() throws {
            let pty = try PseudoTerminal()
            let terminal = try taken(pty)
            pty.changeModes()
            let changed = pty.modes
            rapport_guard_abandon()
            #expect(pty.waitingOutput().contains(leftAlternateScreen))
            #expect(pty.modes == changed)
            terminal.close()
        }

        @Test("the guardian does nothing while another program has the terminal")
        func guardianWhileReleased() throws {
            let pty = try PseudoTerminal()
            let terminal = try taken(pty)
            terminal.release()
            _ = pty.output(until: leftAlternateScreen)
            _ = pty.waitingOutput()
            pty.changeModes()
            let changed = pty.modes
            rapport_guard_abandon()
            #expect(pty.waitingOutput().isEmpty)
            #expect(pty.modes == changed)
            terminal.close()
        }

        @Test("what a handler does on a crash restores it at once, and once")
        func crash() throws {
            let pty = try PseudoTerminal()
            let before = pty.modes
            let terminal = try taken(pty)
            rapport_restore_now()
            let end = pty.waitingOutput()
            #expect(end.contains(leftAlternateScreen) && end.contains(pasteOff) && end.contains(cursorOn))
            #expect(pty.modes == before)
            rapport_restore_now()
            #expect(pty.waitingOutput().isEmpty)
            terminal.close()
        }

        /// Raises a signal in this thread, where it may be blocked, so that it has come when this returns.
        private func raiseHere(_ number: Int32) {
            var (signal, before) = (sigset_t(), sigset_t())
            sigemptyset(&signal)
            sigaddset(&signal, number)
            pthread_sigmask(SIG_UNBLOCK, &signal, &before)
            raise(number)
            pthread_sigmask(SIG_SETMASK, &before, nil)
        }

        @Test("signals come as values, and wake whoever polls")
        func signals() throws {
            let signals = try SignalPipe()
            #expect(signals.next() == nil)
            for signal in Signal.allCases {
                raiseHere(signal.number)
                #expect(becomesReadable(signals.descriptor))
                #expect(signals.next() == signal)
                #expect(signals.next() == nil)
            }
            raiseHere(SIGPIPE)
            raiseHere(SIGXFSZ)
            raiseHere(SIGWINCH)
            #expect(becomesReadable(signals.descriptor))
            #expect(signals.next() == nil)
            #expect(throws: TerminalError.self) { try SignalPipe() }
            signals.close()
            #expect(signals.descriptor == nil)
            #expect(signals.next() == nil)
            try SignalPipe().close()
        }

        @Test("after the process was stopped and goes on, the last grid is drawn anew")
        func continued() throws {
            let pty = try PseudoTerminal()
            let before = pty.modes
            let terminal = try taken(pty)
            var grid = Grid(size: terminal.size)
            grid.write("Ada", at: .origin)
            terminal.present(grid, cursor: nil)
            _ = pty.output(until: "Ada")
            raiseHere(SIGCONT)
            #expect(becomesReadable(terminal.signals.descriptor))
            #expect(terminal.signals.next() == nil)
            #expect(terminal.nextEvent() == nil)
            #expect(pty.output(until: "Ada").contains("Ada"))
            terminal.close()
            #expect(pty.modes == before)
        }
    }
}
