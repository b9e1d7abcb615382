using System;
using System.IO;
using System.Reflection;
using System.Runtime.InteropServices;
using DeviceKit.Generator.Tests.Emitting;
using DeviceKit.Tests.Machine;
using Xunit;

namespace DeviceKit.Generator.Tests.Calls;

/// <summary>How a library is found on the host.</summary>
public sealed class LibraryTests
{
    [Fact]
    public void ALibraryThatIsNotThere_IsOneLine_WithItsFilesAndThePackage()
    {
        Exception e = Assert.ThrowsAny<Exception>(() => Call(
            Path.Combine(ExerciseBinding.Folder, "exercise.bind"),
            "library exercise libexercise.so\n\ninclude .\nheader  exercise.h",
            "library nowhere libnowhere.so.9 libnowhere.so.8\ninclude .\nheader  exercise.h package libnowhere-dev",
            "ExerciseDirect",
            "Freed"));
        Assert.IsType<DllNotFoundException>(e);
        Assert.Equal("libnowhere.so.9 or libnowhere.so.8 is not on this machine: install the library (Debian: the one that libnowhere-dev depends on)", e.Message);
    }

    [Fact]
    public void TheFiles_AreTriedInTheirOrder()
    {
        Assert.SkipUnless(NativeLibrary.TryLoad("libpcap.so.0.8", out _), "libpcap.so.0.8 is not installed (Debian: libpcap0.8)");
        Assert.SkipUnless(File.Exists("/usr/include/pcap/pcap.h"), "pcap.h is not installed (Debian: libpcap0.8-dev)");
        string path = SourceTree.PathOf("Bindings", "Host", "Pcap", "pcap.bind");
        string version = (string)Call(path, "library pcap libpcap.so.1 libpcap.so.0.8", "library other libnowhere.so.9 libpcap.so.0.8", "PcapDirect", "LibVersion");
        Assert.StartsWith("libpcap version", version, StringComparison.Ordinal);
    }

    /// <summary>Binds a library under other names and in a namespace of its own, and calls a function of it.</summary>
    private static object Call(string path, string old, string changed, string type, string method)
    {
        string text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        text = text.Replace(old, changed, StringComparison.Ordinal).Replace("binding DeviceKit.", "binding Other.", StringComparison.Ordinal);
        using var assembly = new GeneratedAssembly(new Generated(path, text).Emit());
        Type direct = assembly.Type(type);
        return direct.GetMethod(method)!.Invoke(Activator.CreateInstance(direct), BindingFlags.DoNotWrapExceptions, null, null, null)!;
    }
}
