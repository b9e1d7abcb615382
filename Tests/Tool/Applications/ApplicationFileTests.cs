using System;
using System.IO;
using DeviceKit.Tool.Applications;
using DeviceKit.Tool.Errors;
using Xunit;

namespace DeviceKit.Tool.Tests.Applications;

public sealed class ApplicationFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFileThatIsNotThere_Is66()
    {
        ToolRun run = ToolRun.InProcess("run", _folder.File("no.dll"));
        Assert.Equal(66, run.Code);
        ErrorLine.AssertIs("DK1201", run.Error);
    }

    [Fact]
    public void AFolderWithoutAProject_Is66()
    {
        ToolRun run = ToolRun.InProcess("run", _folder.Path);
        Assert.Equal(66, run.Code);
        ErrorLine.AssertIs("DK1202", run.Error);
    }

    [Fact]
    public void AFolderWithTwoProjects_Is65()
    {
        File.WriteAllText(_folder.File("a.csproj"), "");
        File.WriteAllText(_folder.File("b.csproj"), "");
        ToolRun run = ToolRun.InProcess("run", _folder.Path);
        Assert.Equal(65, run.Code);
        ErrorLine.AssertIs("DK1105", run.Error);
    }

    [Fact]
    public void AFileThatIsNoAssembly_Is65()
    {
        File.WriteAllText(_folder.File("a.dll"), "not an assembly");
        ToolRun run = ToolRun.InProcess("run", _folder.File("a.dll"));
        Assert.Equal(65, run.Code);
        ErrorLine.AssertIs("DK1101", run.Error);
    }

    [Fact]
    public void ALibrary_Is65()
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.Assembly("DeviceKit.Stack"));
        Assert.Equal(65, run.Code);
        ErrorLine.AssertIs("DK1102", run.Error);
    }

    [Fact]
    public void AMainThatDoesNotCallDeviceRun_Is65()
    {
        ToolRun run = ToolRun.InProcess("run", BuiltFiles.TestApplication, "--", "without-device");
        Assert.Equal(65, run.Code);
        ErrorLine.AssertIs("DK1103", run.Error);
    }

    [Fact]
    public void AnApplicationWithoutItsAssemblies_Is65()
    {
        File.Copy(BuiltFiles.TestApplication, _folder.File("TestApplication.dll"));
        ToolRun run = ToolRun.InProcess("run", _folder.File("TestApplication.dll"), "--", "ping", "192.168.7.1");
        Assert.Equal(65, run.Code);
        ErrorLine.AssertIs("DK1106", run.Error);
        Assert.Contains("DeviceKit.Stack", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutDotnet_AProjectIs69()
    {
        var builder = new ProjectBuilder(_folder.File("no-dotnet"), TextWriter.Null);
        ToolException e = Assert.Throws<ToolException>(() => builder.Build("a.csproj"));
        Assert.Equal(ToolError.NoDotnet, e.Error);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void AProjectThatDoesNotBuild_Is65AndShowsWhy()
    {
        File.WriteAllText(_folder.File("a.csproj"), """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup></Project>""");
        File.WriteAllText(_folder.File("a.cs"), "class Program { static int Main() => undefined; }");
        ToolRun run = ToolRun.InProcess("run", _folder.Path);
        Assert.Equal(65, run.Code);
        Assert.Contains("CS0103", run.Error, StringComparison.Ordinal);
        ErrorLine.AssertIs("DK1104", run.Error);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void AProjectThatBuildsALibrary_Is65()
    {
        ToolRun run = ToolRun.InProcess("run", Path.Combine(BuiltFiles.Root, "Bindings", "Signatures"));
        Assert.Equal(65, run.Code);
        ErrorLine.AssertIs("DK1107", run.Error);
    }
}
