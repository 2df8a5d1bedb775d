extension AppState {
    /// Asks for a line next; going back comes to what is asked now, as it was answered.
    mutating func ask(_ next: Prompt) {
        var next = next
        if let prompt {
            next.earlier = prompt.earlier + [Prompt.Step(purpose: prompt.purpose, line: prompt.line, question: question)]
        }
        question = nil
        prompt = next
    }

    /// Goes back to what was asked before the line that is being typed; where nothing was, leaves everything as it was.
    mutating func goBack(in context: Context) {
        guard let prompt, let step = prompt.earlier.last else { return leavePrompt(in: context) }
        self.prompt = Prompt(step.purpose)
        self.prompt?.line = step.line
        self.prompt?.earlier = prompt.earlier.dropLast()
        question = step.question
    }

    /// Closes the line being typed, and leaves everything as it was before the first of what was asked.
    mutating func leavePrompt(in context: Context) {
        if case .filter(let pane, let before) = prompt?.purpose {
            leaveFilter(of: pane, asBefore: before, in: context)
        }
        if prompt?.purpose == .find { session?.leaveFinding() }
        prompt = nil
    }
}
