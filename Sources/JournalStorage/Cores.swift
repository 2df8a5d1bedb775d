internal import Dispatch
internal import Synchronization

/// Work on all cores, for reading: bounded, and done when it returns.
enum Cores {
    /// Fewer elements than this are not worth a second thread.
    private static let worthwhile = 8

    /// What a function makes of each element, in their order.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard elements.count >= worthwhile else { return elements.map(transform) }
        let size = 4
        let chunks = (elements.count + size - 1) / size
        let results = Mutex([[Result]?](repeating: nil, count: chunks))
        DispatchQueue.concurrentPerform(iterations: chunks) { chunk in
            let bounds = chunk * size..<min((chunk + 1) * size, elements.count)
            let done = elements[bounds].map(transform)
            results.withLock { $0[chunk] = done }
        }
        return results.withLock { $0.compactMap(\.self).flatMap(\.self) }
    }

    /// What a function makes of each element, in their order, until it is enough: asked before each element, by several
    /// threads. Nothing for an element that was not reached.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], until isEnough: @Sendable () -> Bool, _ transform: @Sendable (Element) -> Result
    ) -> [Result?] {
        guard elements.count > 1 else { return elements.map { isEnough() ? nil : transform($0) } }
        let results = Mutex([Result?](repeating: nil, count: elements.count))
        DispatchQueue.concurrentPerform(iterations: elements.count) { index in
            guard !isEnough() else { return }
            let done = transform(elements[index])
            results.withLock { $0[index] = done }
        }
        return results.withLock(\.self)
    }
}
