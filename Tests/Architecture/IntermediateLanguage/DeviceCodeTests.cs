using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Architecture.Tests.Dependencies;
using Xunit;

namespace DeviceKit.Architecture.Tests.IntermediateLanguage;

public sealed class DeviceCodeTests
{
    private static readonly string[] s_deviceFolders = ["Bindings/Signatures", "Bindings/Runtime", "Bindings/Target", "Bindings/Conformance", "Bindings/Native", "Bindings/Esp32", "Stack", "Framebuffer"];

    public static TheoryData<string> DeviceProjects =>
        [.. Repository.Projects.Select(ProjectFile.Load)
            .Where(p => s_deviceFolders.Contains(p.Folder) || p.Folder.StartsWith("Samples/", StringComparison.Ordinal)).Select(p => p.Name)];

    public static TheoryData<string> RuleNames => [.. ForbiddenRule.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(DeviceProjects))]
    public void DeviceCode_UsesNothingThatTheTableForbids(string project)
    {
        IReadOnlyList<ForbiddenUse> uses = [.. new ForbiddenUseScanner(ForbiddenRule.All).ScanFile(Repository.Assembly(project)).Where(u => !IsGeneratedCall(project, u))];
        Assert.True(uses.Count == 0, string.Join('\n', uses));
    }

    [Fact]
    public void EveryDeviceFolder_IsScanned() =>
        Assert.Empty(s_deviceFolders.Except(Repository.Projects.Select(ProjectFile.Load).Select(p => p.Folder)));

    [Theory]
    [MemberData(nameof(RuleNames))]
    public void TheMethodThatBreaksARule_IsReported(string rule)
    {
        // A method Violations::Rule, or, where the rule is about a type, a nested class Violations/Rule.
        Assert.Contains(
            ScanViolations(),
            u => u.Rule.Name == rule
                && (u.Where.Contains($"Violations::{rule}(", StringComparison.Ordinal) || u.Where.Contains($"Violations::{rule}<", StringComparison.Ordinal)
                    || u.Where.Contains($"Violations/{rule}:", StringComparison.Ordinal)));
    }

    [Fact]
    public void OrdinaryAsyncCode_BreaksNoRule() => Assert.DoesNotContain(ScanViolations(), u => u.Where.Contains("/Allowed", StringComparison.Ordinal));

    [Fact]
    public void AReport_SaysFileAndLine() => Assert.Contains(ScanViolations(), u => u.Where.Contains("Violations.cs:", StringComparison.Ordinal));

    private static IReadOnlyList<ForbiddenUse> ScanViolations() =>
        new ForbiddenUseScanner(ForbiddenRule.All).ScanType(typeof(Violations).Assembly.Location, typeof(Violations).FullName!);

    /// <summary>The generated direct back ends are what calls C on the device; nothing else of the project may.</summary>
    private static bool IsGeneratedCall(string project, ForbiddenUse use) =>
        project == "DeviceKit.Esp32" && use.Rule.Name == "PlatformInvoke" && use.Where.Contains("Direct/Native::", StringComparison.Ordinal);
}
