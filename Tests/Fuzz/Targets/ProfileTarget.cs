using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Profiles;

namespace DeviceKit.Fuzz.Targets;

/// <summary>Target profiles, and what a right one makes of its lines.</summary>
public sealed class ProfileTarget() : TextTarget(CheckedIn(".profile"))
{
    public override string Name => "profile";

    protected override void Parse(string text)
    {
        var diagnostics = new DiagnosticBag();
        TargetProfile? profile = TargetProfileParser.Parse("host.profile", text, diagnostics);
        CheckErrors(profile is not null, text, [.. diagnostics.All.Select(d => (d.Line, d.ToString()))]);
        _ = profile?.ConfigurationText + profile?.MacroArguments(["A=1"]).Count;
    }
}
