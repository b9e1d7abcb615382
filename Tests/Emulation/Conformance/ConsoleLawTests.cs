using System;
using System.IO;
using DeviceKit.Conformance;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Emulation.Tests.Conformance;

public class ConsoleLawTests
{
    public static TheoryData<string> Names => LawRunner.Names(ConsoleLaws.All);

    [Theory]
    [MemberData(nameof(Names))]
    public void MemoryConsole_KeepsTheLaw(string law)
    {
        var loop = new EventLoop(new VirtualLoopHost());
        LawRunner.Keep(ConsoleLaws.All, law, loop, new MemoryConsoleBench(loop, console => console));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void LogConsole_KeepsTheLaw(string law)
    {
        var loop = new EventLoop(new VirtualLoopHost());
        var bench = new MemoryConsoleBench(loop, console => new LogConsole(console, loop.Clock, TextWriter.Null));
        LawRunner.Keep(ConsoleLaws.All, law, loop, bench);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TerminalConsole_KeepsTheLaw(string law)
    {
        using var host = new HostLoopHost();
        var loop = new EventLoop(host);
        LawRunner.Keep(ConsoleLaws.All, law, loop, new TerminalConsoleBench(loop));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Mutant_BreaksTheLaw(string law)
    {
        var loop = new EventLoop(new VirtualLoopHost());
        LawRunner.Break(ConsoleLaws.All, law, loop, new MemoryConsoleBench(loop, console => new MutantConsole(console, law)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void MutantWithoutAFlaw_KeepsTheLaw(string law)
    {
        var loop = new EventLoop(new VirtualLoopHost());
        LawRunner.Keep(ConsoleLaws.All, law, loop, new MemoryConsoleBench(loop, console => new MutantConsole(console, string.Empty)));
    }
}
