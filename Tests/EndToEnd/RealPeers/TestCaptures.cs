using System;
using System.Collections.Concurrent;
using System.IO;
using System.Reflection;
using DeviceKit.EndToEnd.Tests.RealPeers;
using Xunit;
using Xunit.v3;

[assembly: TestCaptures]

namespace DeviceKit.EndToEnd.Tests.RealPeers;

/// <summary>The captures of each test: deleted when it ends well, else kept and named in its output.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class TestCaptures : BeforeAfterTestAttribute
{
    private static readonly ConcurrentDictionary<string, ConcurrentQueue<string>> s_files = new();

    /// <summary>A file in a new folder for the running test.</summary>
    /// <param name="name">Its name without extension.</param>
    public static string NewFile(string name)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("devicekit-capture-").FullName, name + ".pcapng");
        s_files.GetOrAdd(TestContext.Current.Test!.UniqueID, static _ => new()).Enqueue(path);
        return path;
    }

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        ArgumentNullException.ThrowIfNull(test);
        if (!s_files.TryRemove(test.UniqueID, out ConcurrentQueue<string>? files))
        {
            return;
        }

        foreach (string file in files)
        {
            if (TestContext.Current.TestState?.Result == TestResult.Failed)
            {
                TestContext.Current.TestOutputHelper?.WriteLine($"capture: {file}");
            }
            else
            {
                Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
            }
        }
    }
}
