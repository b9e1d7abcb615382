namespace DeviceKit.Architecture.Tests.IntermediateLanguage;

/// <summary>A use that a rule forbids.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Where">The member that uses it, with file and line where they are known.</param>
/// <param name="What">What it uses.</param>
internal sealed record ForbiddenUse(ForbiddenRule Rule, string Where, string What)
{
    public override string ToString() => $"{Where} uses {What}; rule {Rule.Name}: use {Rule.Instead}";
}
