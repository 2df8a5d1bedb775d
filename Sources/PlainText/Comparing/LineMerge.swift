/// Joins two versions of a text by lines, given what both come from.
public enum LineMerge {
    /// The text with the changes of both versions; nothing where they changed the same lines in different ways.
    ///
    /// Changes that only touch are both made, and the same change made on both sides is made once. Of lines that both
    /// put in at one place, theirs come first; those with which both begin or end there once. Whether the last line is
    /// ended is decided by who changed that.
    ///
    /// Linear in the texts but for a bounded search for what differs in them.
    ///
    /// - Parameters:
    ///   - base: what both come from.
    ///   - mine: the one version.
    ///   - theirs: the other one.
    public static func joined(base: [UInt8], mine: [UInt8], theirs: [UInt8]) -> [UInt8]? {
        if mine == base || mine == theirs { return theirs }
        if theirs == base { return mine }
        let ending = ComparedLines.commonEnding(of: [base, mine, theirs])
        let texts = [base, mine, theirs].map { ComparedLines($0, ending: ending) }
        var numbering = LineNumbering()
        let numbers = texts.map { numbering.numbers(of: $0.lines) }
        var merge = Merge(
            base: texts[0].lines, mine: texts[1].lines, theirs: texts[2].lines,
            myChanges: LineChange.changes(from: numbers[0], to: numbers[1])[...],
            theirChanges: LineChange.changes(from: numbers[0], to: numbers[2])[...])
        guard let lines = merge.joined() else { return nil }
        let isOpen = texts[1].isOpen == texts[0].isOpen ? texts[2].isOpen : texts[1].isOpen
        return ComparedLines.text(of: lines, isOpen: isOpen)
    }
}

/// The walk through both sides' changes, from the first line to the last.
private struct Merge {
    typealias Lines = [ArraySlice<UInt8>]

    let base: Lines
    let mine: Lines
    let theirs: Lines
    var myChanges: ArraySlice<LineChange>
    var theirChanges: ArraySlice<LineChange>
    private var lines: Lines = []
    /// How far into the base it has come.
    private var place = 0

    init(
        base: Lines, mine: Lines, theirs: Lines, myChanges: ArraySlice<LineChange>,
        theirChanges: ArraySlice<LineChange>
    ) {
        self.base = base
        self.mine = mine
        self.theirs = theirs
        self.myChanges = myChanges
        self.theirChanges = theirChanges
    }

    mutating func joined() -> Lines? {
        while true {
            switch (myChanges.first, theirChanges.first) {
            case (nil, nil):
                lines += base[place...]
                return lines
            case (let change?, nil):
                make(change, from: mine)
                myChanges.removeFirst()
            case (nil, let change?):
                make(change, from: theirs)
                theirChanges.removeFirst()
            case (let my?, let their?):
                guard makeNext(my, their) else { return nil }
            }
        }
    }

    /// Makes the change that comes first, or both where they are at one place; false where they exclude each other.
    private mutating func makeNext(_ my: LineChange, _ their: LineChange) -> Bool {
        if my.old == their.old {
            if my.old.isEmpty {
                lines += base[place..<my.old.lowerBound]
                place = my.old.lowerBound
                putIn(mine[my.new], theirs[their.new])
            } else {
                guard mine[my.new].elementsEqual(theirs[their.new]) else { return false }
                make(my, from: mine)
            }
            myChanges.removeFirst()
            theirChanges.removeFirst()
            return true
        }
        guard !my.overlaps(their) else { return false }
        // Where both begin at one place, one of them puts in only: that one is first.
        let isMineFirst =
            my.old.lowerBound == their.old.lowerBound
            ? my.old.isEmpty : my.old.lowerBound < their.old.lowerBound
        if isMineFirst {
            make(my, from: mine)
            myChanges.removeFirst()
        } else {
            make(their, from: theirs)
            theirChanges.removeFirst()
        }
        return true
    }

    private mutating func make(_ change: LineChange, from text: Lines) {
        lines += base[place..<change.old.lowerBound]
        lines += text[change.new]
        place = change.old.upperBound
    }

    /// Puts in what both put in at one place.
    private mutating func putIn(_ mine: ArraySlice<ArraySlice<UInt8>>, _ theirs: ArraySlice<ArraySlice<UInt8>>) {
        let shorter = min(mine.count, theirs.count)
        let head = zip(mine, theirs).prefix { $0 == $1 }.count
        let tail = min(zip(mine.reversed(), theirs.reversed()).prefix { $0 == $1 }.count, shorter - head)
        lines += theirs.dropLast(tail)
        lines += mine.dropFirst(head)
    }
}

extension LineChange {
    /// Whether both change the same line, or one puts something in among lines that the other takes out.
    fileprivate func overlaps(_ other: LineChange) -> Bool {
        old.lowerBound < other.old.upperBound && other.old.lowerBound < old.upperBound
    }
}
