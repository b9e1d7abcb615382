using System;
using System.Collections.Generic;
using System.Reflection;
using DeviceKit.Stack.Tests;
using Xunit;
using Xunit.v3;

[assembly: CaptureOnFailure]

namespace DeviceKit.Stack.Tests;

/// <summary>Writes what the switches of a failed test carried, and adds the files' names to its failure.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class CaptureOnFailureAttribute : BeforeAfterTestAttribute
{
    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        bool failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        IReadOnlyList<string> files = FrameHistory.End(test, failed);
        if (files.Count > 0)
        {
            throw new CaptureLeftException($"The frames are in {string.Join(" and ", files)}");
        }
    }

    /// <summary>Names the captures beside the failure itself.</summary>
    private sealed class CaptureLeftException(string message) : Exception(message);
}
