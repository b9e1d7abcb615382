namespace System.Runtime.Versioning;

[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class TargetFrameworkAttribute(string frameworkName) : Attribute
{
    public string FrameworkName { get; } = frameworkName;

    public string? FrameworkDisplayName { get; set; }
}
