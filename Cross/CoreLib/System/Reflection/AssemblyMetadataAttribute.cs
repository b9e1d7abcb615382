namespace System.Reflection;

[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class AssemblyMetadataAttribute(string key, string? value) : Attribute
{
    public string Key { get; } = key;

    public string? Value { get; } = value;
}
