/// Writes to an open file descriptor: standard output or standard error of the process.
final class DescriptorSink: ByteSink {
    private let descriptor: Int32

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    func write(_ bytes: [UInt8]) throws(OutputFailure) {
        let failure: SystemError? = bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                switch ProcessCalls.write(descriptor, UnsafeRawBufferPointer(rebasing: rest)) {
                case .success(let count): rest = rest.dropFirst(count)
                case .failure(let error): return error
                }
            }
            return nil
        }
        guard let failure else { return }
        throw failure.isClosedPipe ? .closed : .failed(failure.words)
    }
}
