import Mentorship

/// What a change comes to in the files, before any of them is written.
struct ChangePlan {
    /// One file to be written or taken away.
    struct Step {
        let path: String
        /// The file as it was read; nothing where there is none.
        let old: SettledFile?
        /// The bytes it is to have; nothing where it is to go.
        let new: [UInt8]?
        /// What is put back when the change is.
        let reversal: FileReversal
        /// Whether the change counts as made though this step fails.
        let isOptional: Bool
        /// Whether it is written though the bytes are the same.
        let isWrittenAnyway: Bool

        /// A step from a file as it is to other bytes.
        init(
            _ path: String, from old: SettledFile?, to new: [UInt8]?, reversal: FileReversal? = nil,
            wholly: FileReversal.Wholly? = nil, isOptional: Bool = false, isWrittenAnyway: Bool = false
        ) {
            self.path = path
            self.old = old
            self.new = new
            self.reversal = reversal ?? FileReversal(path: path, before: old?.bytes, after: new, wholly: wholly)
            self.isOptional = isOptional
            self.isWrittenAnyway = isWrittenAnyway
        }

        /// Whether the file already is as it is to be.
        var isDone: Bool { old?.bytes == new && !isWrittenAnyway }
    }

    /// The pair it is about; nothing for files that belong to none.
    let pair: PairID?
    /// The steps, in the order in which a crash between them loses nothing.
    var steps: [Step] = []
    /// The commitment as it will stand, or as it stood where it is removed.
    var commitment: Commitment?
    /// The commitments that go with a removal, in the order of their lines, by the keys they had.
    var removed: [CommitmentKey] = []

    /// Takes the steps. Where one fails, those before it are taken back.
    func carryOut(with writer: any JournalWriter) throws(JournalError) {
        for step in steps where step.new?.count ?? 0 > JournalStore.byteLimit {
            throw JournalError(
                .refused,
                "\(step.path) would become larger than 16 MiB, more than is read; nothing was written. Make room in it first.",
                cause: JournalErrorCause(
                    path: step.path, end: " would become larger than 16 MiB, more than is read"))
        }
        for (index, step) in steps.enumerated() where !step.isDone {
            do throws(JournalError) {
                try put(step, writer)
            } catch {
                if step.isOptional { continue }
                throw takeBack(steps[..<index], since: step, writer) ?? error
            }
        }
    }

    private func put(_ step: Step, _ writer: any JournalWriter) throws(JournalError) {
        if let bytes = step.new {
            try writer.save(bytes, to: step.path, replacing: step.old, like: step.reversal.wholly?.otherPath)
        } else if let old = step.old {
            try writer.remove(step.path, replacing: old)
        }
    }

    /// Takes back what was done for a step that failed: files that were taken away come back, then those that were made
    /// go. These stay where the failed step may have come through all the same, unless it goes back as well, because it
    /// made or took away a whole file; and where what was taken away can't be brought back: then they are the only ones.
    ///
    /// - Returns: what there is to say instead of why it failed, where it came through and was taken back.
    private func takeBack(
        _ done: ArraySlice<Step>, since failed: Step, _ writer: any JournalWriter
    ) -> JournalError? {
        do throws(JournalError) {
            let now = try writer.settled(failed.path)?.bytes
            // What somebody else has written there meanwhile is not what this step did.
            let cameThrough = now != failed.old?.bytes && now == failed.new
            guard !cameThrough || failed.reversal.wholly != nil else { return nil }
            for step in (done + [failed]).reversed() where !step.isDone { try takeBack(step, writer) }
            guard cameThrough else { return nil }
            let why = "can't be seen safely to the disk"
            return JournalError(
                .unwritable, "\(failed.path) \(why), so nothing was changed. Look at the disk and try again.",
                cause: JournalErrorCause(path: failed.path, end: " \(why)"))
        } catch {
            // A copy that stays behind does no harm; the failure that led here is the one to tell.
            return nil
        }
    }

    /// Takes a step back that made a file, or took one away.
    private func takeBack(_ step: Step, _ writer: any JournalWriter) throws(JournalError) {
        let now = try writer.settled(step.path)
        if let old = step.old {
            guard step.new == nil, now == nil else { return }
            let other = step.reversal.wholly?.otherPath
            try writer.save(old.bytes, to: step.path, replacing: nil, like: other)
        } else if let now, now.bytes == step.new {
            try writer.remove(step.path, replacing: now)
        }
    }
}
