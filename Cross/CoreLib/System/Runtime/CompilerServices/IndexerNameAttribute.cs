namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Property)]
public sealed class IndexerNameAttribute(string indexerName) : Attribute
{
    private readonly string _name = indexerName;

    internal string Name => _name;
}
