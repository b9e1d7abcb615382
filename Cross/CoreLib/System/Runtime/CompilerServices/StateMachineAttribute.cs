namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public class StateMachineAttribute(Type stateMachineType) : Attribute
{
    public Type StateMachineType { get; } = stateMachineType;
}
