using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Clang;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Profiles;
using DeviceKit.Generator.Specification;
using Xunit;

namespace DeviceKit.Generator.Tests.Emitting;

/// <summary>Headers through the front end.</summary>
internal static class Parse
{
    /// <summary>The model of headers; the test is skipped where there is no libclang.</summary>
    public static HeaderModel Headers(string profile, string folder, params IEnumerable<string> headers)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            HeaderModel model = HeaderParser.Parse(
                new ParseRequest(TargetProfile.Load(profile), folder.Length > 0 ? [folder] : [], [], [.. headers.Select(h => new HeaderSpecification(0, h, null))], new Dictionary<string, string>()) { IdfPath = "" }, diagnostics);
            Assert.Empty(diagnostics.All.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
            return model;
        }
        catch (LibClangMissingException missing)
        {
            Assert.Skip($"{missing.Message} (Debian: libclang1-19, libclang-common-19-dev)");
            throw;
        }
    }
}
