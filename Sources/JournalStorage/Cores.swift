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
}
