#pragma once

#include "dateline/exporters/verify.h"

namespace dateline {

/// Gathers what is wrong, one assurance after the other: an assurance is given when nothing was
/// found against it.
class VerificationReport {
public:
    /// Notes what is wrong unless `holds`.
    void demand(bool holds, const QString& breach)
    {
        if (!holds) {
            m_isSound = false;
            m_result.breaches.append(breach);
        }
    }
    /// Ends the demands of one assurance.
    void conclude(const Assurance& assurance)
    {
        if (std::exchange(m_isSound, true)) {
            m_result.held.append(assurance);
        }
    }
    void setPages(int pages) { m_result.pages = pages; }
    [[nodiscard]] Verification take() { return std::move(m_result); }

private:
    Verification m_result;
    bool m_isSound = true;
};

[[nodiscard]] Verification verifyPdf(const QByteArray& bytes, const Publication& publication);
[[nodiscard]] Verification verifyHtml(const QByteArray& bytes, const Publication& publication);
[[nodiscard]] Verification verifyPlain(const QByteArray& bytes, const Publication& publication);

} // namespace dateline
