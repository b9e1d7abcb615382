namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Module | AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CompilationRelaxationsAttribute : Attribute
{
    public CompilationRelaxationsAttribute(int relaxations) => CompilationRelaxations = relaxations;

    public int CompilationRelaxations { get; }
}
