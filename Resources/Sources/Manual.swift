/// The manual: pages of Markdown, which lie readable in Resources/manual and are compiled in.
public struct Manual: Hashable, Sendable {
    /// The word by which it is asked for: `keys`.
    public let topic: String
    /// The page, as Markdown.
    public let text: String

    /// What the page is about: its first heading; the topic where it has none.
    public var title: String {
        let line = text.prefix { $0 != "\n" }
        return line.hasPrefix("# ") ? String(line.dropFirst(2)) : topic
    }

    /// Every page, in the order of their topics.
    public static let pages: [Manual] = packed.compactMap { path, text in
        path.hasSuffix(".md") ? Manual(topic: String(path.dropLast(3)), text: text) : nil
    }

    /// The page of a topic, in any case; nothing where there is none.
    public static func page(on topic: String) -> Manual? {
        let topic = topic.lowercased()
        return pages.first { $0.topic == topic }
    }
}
