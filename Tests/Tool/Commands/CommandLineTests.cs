using System;
using Xunit;

namespace DeviceKit.Tool.Tests.Commands;

public sealed class CommandLineTests
{
    [Fact]
    public void NoArguments_PrintTheVerbs()
    {
        ToolRun run = ToolRun.InProcess();
        Assert.Equal(0, run.Code);
        Assert.Contains("run <APP|PROJECT>", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Version_IsDataOnStdout()
    {
        ToolRun run = ToolRun.InProcess("version");
        Assert.Equal((0, "0.1.0\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void HelpOnAVerb_ListsItsOptions()
    {
        ToolRun run = ToolRun.InProcess("help", "run");
        Assert.Equal(0, run.Code);
        foreach (string option in new[] { "--net <lan|user|tap:NAME|pcap:NAME>", "--forward <PORTS>", "--host-loopback", "--screenshot <FILE>", "--pcap <FILE>", "--log <FILE>", "--store <FILE>", "--for <TIME>", "--timeout <TIME>", "--virtual-time", "--seed <N>" })
        {
            Assert.Contains(option, run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("DK1001", "no-such-verb")]
    [InlineData("DK1001", "run")]
    [InlineData("DK1001", "run", "x.dll", "--no-such-option")]
    [InlineData("DK1001", "run", "x.dll", "y.dll")]
    [InlineData("DK1001", "run", "x.dll", "--pcap")]
    [InlineData("DK1001", "run", "x.dll", "--seed", "abc")]
    [InlineData("DK1001", "run", "x.dll", "--seed", "-1")]
    [InlineData("DK1001", "help", "no-such-topic")]
    [InlineData("DK1002", "run", "x.dll", "--for", "3")]
    [InlineData("DK1002", "run", "x.dll", "--timeout", "1h")]
    [InlineData("DK1003", "run", "x.dll", "--net", "eth0")]
    [InlineData("DK1003", "run", "x.dll", "--net", "tap:")]
    [InlineData("DK1003", "run", "x.dll", "--net", "tap:a-name-of-16-chr")]
    [InlineData("DK1003", "run", "x.dll", "--net", "pcap:")]
    [InlineData("DK1003", "run", "x.dll", "--net", "user:me")]
    [InlineData("DK1004", "run", "x.dll", "--net", "tap:dk0", "--virtual-time")]
    [InlineData("DK1010", "run", "x.dll", "--net", "user", "--forward", "8080")]
    [InlineData("DK1010", "run", "x.dll", "--net", "user", "--forward", "0:80")]
    [InlineData("DK1010", "run", "x.dll", "--net", "user", "--forward", "8080:65536")]
    [InlineData("DK1010", "run", "x.dll", "--net", "user", "--forward", "icmp:8080:80")]
    [InlineData("DK1010", "run", "x.dll", "--net", "user", "--forward", "udp:8080:80:1")]
    [InlineData("DK1010", "run", "x.dll", "--net", "user", "--forward", "8080:80", "--forward", "tcp:8080:81")]
    [InlineData("DK1011", "run", "x.dll", "--forward", "8080:80")]
    [InlineData("DK1011", "run", "x.dll", "--net", "tap:dk0", "--host-loopback")]
    [InlineData("DK1012", "run", "x.dll", "--net", "user", "--virtual-time")]
    [InlineData("DK1012", "run", "x.dll", "--net", "pcap:lo", "--virtual-time")]
    public void AMistakeOnTheCommandLine_IsOneLineAndCode64(string error, params string[] args)
    {
        ToolRun run = ToolRun.InProcess(args);
        Assert.Equal(64, run.Code);
        Assert.Empty(run.Output);
        ErrorLine.AssertIs(error, run.Error);
    }

    [Fact]
    public void AVerbThatIsALetterOff_IsAnsweredWithTheNearest() =>
        Assert.Contains("did you mean 'devicekit run'?", ToolRun.InProcess("rnu").Error, StringComparison.Ordinal);

    [Fact]
    public void AnUnknownVerb_IsNamedBesideThoseThereAre() => Assert.Equal(
        "devicekit: error DK1001: there is no verb 'bogus', command line, the verbs are run, build, exec, bind, boards, version, help; 'devicekit help' explains them\n",
        ToolRun.InProcess("bogus", "--pcap", "x").Error);

    [Fact]
    public void WhatStandsBehindTheDashes_IsNotTheTools()
    {
        ToolRun run = ToolRun.InProcess("run", "no-such-file.dll", "--", "--no-such-option", "--", "x");
        ErrorLine.AssertIs("DK1201", run.Error);
    }
}
