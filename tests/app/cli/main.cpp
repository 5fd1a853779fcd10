#include "language/interface_language.h"

#include <QCoreApplication>

#include <gmock/gmock.h>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    dateline::useInterfaceLanguage(QStringLiteral("en"));
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
