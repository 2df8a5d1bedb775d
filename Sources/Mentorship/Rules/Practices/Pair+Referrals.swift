extension Pair {
    /// Everything sent to someone better placed: from sessions, the latest first, then from hopes, the mentor's first.
    public var referrals: [Referral] {
        let told = sessions.reversed().flatMap { session in
            session.referrals.map { remark in
                Referral(
                    place: .session(RemarkKey(remark, .referral, in: SessionKey(session.name, of: id))),
                    text: remark.text, helped: remark.helped, day: session.name.day)
            }
        }
        let hoped = Side.allCases.flatMap { side in
            agreement[side].hopes.compactMap { hope in
                hope.referral.map { referral in
                    Referral(
                        place: .hope(EntryKey(hope.entry, in: .hopes(side, of: id))), text: referral,
                        helped: hope.helped, side: side, hope: hope.entry.text)
                }
            }
        }
        return told + hoped
    }
}
