// covers: array-covariance x string, class, interface
using System;

namespace Programs.Arrays.Covariance;

internal static class Program
{
    internal static void Main()
    {
        object[] objects = new string[] { "a", "b" };
        objects[0] = "c";
        Console.WriteLine(objects[0]);
        try
        {
            objects[1] = 5;
        }
        catch (ArrayTypeMismatchException)
        {
            Console.WriteLine("a number is no string");
        }

        Animal[] animals = new Cat[2];
        animals[0] = new Cat();
        try
        {
            animals[1] = new Animal();
        }
        catch (ArrayTypeMismatchException)
        {
            Console.WriteLine("not every animal is a cat");
        }

        IPet[] pets = new Cat[1];
        pets[0] = new Cat();
        pets[0] = null!;
        Console.WriteLine(pets[0] is null);
        object[] plain = new object[2];
        plain[0] = animals;
        plain[1] = plain;
        Console.WriteLine(plain[1] == plain);
        Console.WriteLine(objects is string[]);
        Console.WriteLine(animals is IPet[]);
    }
}

internal interface IPet
{
}

internal class Animal
{
}

internal sealed class Cat : Animal, IPet
{
}
